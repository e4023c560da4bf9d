import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { pick } from '../../simplify';
import { readCleared } from '../clearing';
import { metadataRows, readMetadata } from '../metadata';
import { checkLength, filledFields } from '../parameters';

const LONGEST: ReadonlyArray<[name: string, field: string, characters: number]> = [
	['displayName', 'Display Name', 100],
	['description', 'Description', 100],
	['iconUrl', 'Icon URL', 2048],
];

/** The entries of the collection with which a conversation is created or updated; the API can empty each of them. */
export const conversationOptions: INodeProperties[] = [
	{ displayName: 'Description', name: 'description', type: 'string', default: '' },
	{ displayName: 'Display Name', name: 'displayName', type: 'string', default: '' },
	{ displayName: 'Icon URL', name: 'iconUrl', type: 'string', default: '' },
	metadataRows,
];

export function readConversationFields(
	context: IExecuteFunctions,
	itemIndex: number,
	collection: string,
): IDataObject {
	const names = LONGEST.map(([name]) => name);
	const fields = pick(filledFields(context, itemIndex, collection), names);
	for (const [name, field, characters] of LONGEST) {
		checkLength(context, itemIndex, field, String(fields[name] ?? ''), characters);
	}
	return { ...fields, metadata: readMetadata(context, itemIndex, collection) };
}

export function readConversationChanges(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const changes = readConversationFields(context, itemIndex, 'updateFields');
	return { ...changes, ...readCleared(context, itemIndex, conversationOptions, changes) };
}
