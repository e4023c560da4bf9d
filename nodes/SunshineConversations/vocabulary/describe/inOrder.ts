import type { IDataObject } from 'n8n-workflow';
import { pick, withoutGaps } from '../pick';

/** What a workflow mostly needs. */
const FIRST = [
	'text',
	'userName',
	'userFirstName',
	'authorName',
	'channel',
	'messageType',
	'payload',
	'conversationId',
	'userId',
	'userExternalId',
	'messageId',
];

/** An item without gaps, which begins alike wherever it comes from. */
export function inOrder(item: IDataObject): IDataObject {
	return { ...pick(item, FIRST), ...withoutGaps(item) };
}
