import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Input } from '../../input/input';
import { metadataRows, readWithMetadata } from '../../input/metadata';
import { withCleared, UPDATE_FIELDS } from '../../input/updateFields';

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

export function readConversationFields(input: Input, collection: string): IDataObject {
	return readWithMetadata(input, collection, plainOptions);
}

export function readConversationChanges(input: Input): IDataObject {
	const changes = readConversationFields(input, UPDATE_FIELDS);
	return withCleared(input, conversationOptions, changes);
}
