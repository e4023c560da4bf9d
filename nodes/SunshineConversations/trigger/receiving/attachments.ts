import type { INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';
import { withFile } from '../../transport/files/attachedFile';
import type { WebhookEvent } from './envelope';

/** In milliseconds. The API waits 20 seconds, in which a copy of the event may have to wait for this call and then take over. */
const PATIENCE = 8_000;

/** Gives the item of a message its file. */
export async function addAttachment(
	context: IWebhookFunctions,
	{ payload }: WebhookEvent,
	item: INodeExecutionData,
): Promise<INodeExecutionData> {
	return await withFile(context, payload.message?.content ?? {}, item, PATIENCE);
}
