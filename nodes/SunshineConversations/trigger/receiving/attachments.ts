import type { INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';
import { NodeOperationError, sleep } from 'n8n-workflow';
import { downloadFile } from '../../transport/download';
import { isFileName } from '../../vocabulary/fileName';
import type { WebhookEvent } from './envelope';

/** In seconds. The API waits 20, in which a copy of the event may have to wait for this call and then take over. */
const PATIENCE = 8;

/** Gives the item of a message its file. Never throws: the item of a file that is late or not to be had says so. */
export async function addAttachment(
	context: IWebhookFunctions,
	{ payload }: WebhookEvent,
	item: INodeExecutionData,
): Promise<INodeExecutionData> {
	const { mediaUrl, mediaType, altText } = payload.message?.content ?? {};
	if (!mediaUrl) return item;
	const known = { fileName: isFileName(altText) ? altText : undefined, mimeType: mediaType };
	try {
		const file = await inTime(
			context,
			async (abortSignal) => await downloadFile(context, mediaUrl, { ...known, abortSignal }),
		);
		return { ...item, binary: { data: file } };
	} catch (error) {
		const attachmentError = `The file could not be downloaded: ${(error as Error).message}. To try again, use the operation Attachment: Download with its media URL.`;
		return { ...item, json: { ...item.json, attachmentError } };
	}
}

/** Whatever is left of the work is aborted, also what nobody reads of a refusal. */
async function inTime<T>(
	context: IWebhookFunctions,
	work: (abortSignal: AbortSignal) => Promise<T>,
): Promise<T> {
	const controller = new AbortController();
	const timeUp = sleep(PATIENCE * 1_000, controller.signal).then(() => {
		throw new NodeOperationError(context.getNode(), `it did not arrive within ${PATIENCE} seconds`);
	});
	try {
		// The race is for what does not heed the signal, such as a slow store of n8n's.
		return await Promise.race([work(controller.signal), timeUp]);
	} finally {
		controller.abort();
	}
}
