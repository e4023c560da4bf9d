import type { IDataObject, INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { nameInAltText } from '../../vocabulary/files/altText';
import { downloadFile } from '../download';
import { inTime } from '../inTime';

/**
 * The item with the file of a message's content, within so many milliseconds. Never throws: the item of a file that is
 * late or not to be had says so.
 */
export async function withFile(
	context: IWebhookFunctions,
	{ mediaUrl, mediaType, altText }: IDataObject,
	item: INodeExecutionData,
	patience: number,
): Promise<INodeExecutionData> {
	if (typeof mediaUrl !== 'string' || mediaUrl === '') return item;
	const mimeType = typeof mediaType === 'string' ? mediaType : undefined;
	const known = { fileName: nameInAltText(altText, mediaUrl, mediaType), mimeType };
	try {
		const file = await inTime(
			patience,
			async (signal) => await downloadFile(context, mediaUrl, signal, known),
		);
		if (file) return { ...item, binary: { data: file } };
		throw new NodeOperationError(context.getNode(), `it did not arrive within ${patience / 1_000} seconds`);
	} catch (error) {
		const attachmentError = `The file could not be downloaded: ${(error as Error).message}. To try again, use the operation Attachment: Download with its media URL.`;
		return { ...item, json: { ...item.json, attachmentError } };
	}
}
