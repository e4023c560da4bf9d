import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { type ApiContext, path } from '../../../transport/apiRequest';
import { request } from '../../../transport/request';

/** Posts as the business unless told otherwise. One message, but two for text in front of a template shorthand. */
export async function postMessage(
	context: ApiContext,
	conversationId: string,
	body: IDataObject,
): Promise<IDataObject[]> {
	const { messages } = await request<{ messages: IDataObject[] }>(context, {
		method: 'POST',
		path: path`/conversations/${conversationId}/messages`,
		body: { author: { type: 'business' }, ...body },
		gives: 'messages',
	});
	return messages.map((message) => ({ ...message, conversationId }));
}

/** Posts a content that holds a template in WhatsApp's own form. */
export async function postTemplate(
	context: IExecuteFunctions,
	conversationId: string,
	fields: IDataObject,
	content: IDataObject,
): Promise<IDataObject[]> {
	return await postMessage(context, conversationId, {
		...fields,
		schema: 'whatsapp',
		content,
	});
}
