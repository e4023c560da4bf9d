import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { withCleared } from '../clearing';
import { metadataRows, readMetadata } from '../metadata';
import { readCollection } from '../settings';

const plainOptions: INodeProperties[] = [
	{
		displayName: 'Description',
		name: 'description',
		type: 'string',
		default: '',
		placeholder: 'e.g. Two chairs, to be delivered',
		description: 'Up to 100 characters',
	},
	{
		displayName: 'Display Name',
		name: 'displayName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Order 42',
		description: 'Up to 100 characters',
	},
	{
		displayName: 'Icon URL',
		name: 'iconUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/icon.png',
	},
];

/** The entries of the collection with which a conversation is created or updated; the API can empty each of them. */
export const conversationOptions: INodeProperties[] = [...plainOptions, metadataRows];

export function readConversationFields(
	context: IExecuteFunctions,
	itemIndex: number,
	collection: string,
): IDataObject {
	const metadata = readMetadata(context, itemIndex, collection);
	return { ...readCollection(context, itemIndex, collection, plainOptions), ...(metadata && { metadata }) };
}

export function readConversationChanges(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const changes = readConversationFields(context, itemIndex, 'updateFields');
	return withCleared(context, itemIndex, conversationOptions, changes);
}
