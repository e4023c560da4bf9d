import type { IDataObject } from 'n8n-workflow';

/** What n8n looks for when an agent has asked. Without the words, it would tell the agent that the customer has refused. */
export function notApproved(chatInput: string): IDataObject {
	return { approved: false, data: { approved: false, chatInput } };
}
