import type { INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { downloadFile } from '../../transport/download';
import { inTime } from '../../transport/inTime';
import { nameInAltText } from '../../vocabulary/files/altText';
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
	const known = { fileName: nameInAltText(altText, mediaUrl, mediaType), mimeType: mediaType };
	try {
		const file = await inTime(
			PATIENCE * 1_000,
			async (signal) => await downloadFile(context, mediaUrl, signal, known),
		);
		if (file) return { ...item, binary: { data: file } };
		throw new NodeOperationError(context.getNode(), `it did not arrive within ${PATIENCE} seconds`);
	} catch (error) {
		const attachmentError = `The file could not be downloaded: ${(error as Error).message}. To try again, use the operation Attachment: Download with its media URL.`;
		return { ...item, json: { ...item.json, attachmentError } };
	}
}
