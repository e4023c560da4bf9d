import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';

/** `conversation:read`, `typing:start` or `typing:stop`, by the business unless told otherwise. */
export async function postActivity(
	context: IExecuteFunctions,
	conversationId: string,
	type: string,
	author: IDataObject = { type: 'business' },
): Promise<void> {
	await request(context, {
		method: 'POST',
		path: path`/conversations/${conversationId}/activity`,
		body: { author, type },
	});
}
