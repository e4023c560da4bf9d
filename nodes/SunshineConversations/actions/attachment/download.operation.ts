import type { INodeProperties } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { OutputWithFile, type Operation } from '../../running/operation';
import { downloadFile } from '../../transport/download';
import { inTime } from '../../transport/inTime';
import { mediaUrl } from './mediaUrl';

/** In minutes, for a file of 100 MB. */
const PATIENCE = 10;

const outputField: INodeProperties = {
	displayName: 'Put Output File in Field',
	name: 'outputField',
	type: 'string',
	required: true,
	default: 'data',
	placeholder: 'e.g. data',
	hint: 'The name of the output binary field to put the file in',
};

export const downloadAttachment: Operation = {
	option: {
		name: 'Download',
		value: 'download',
		action: 'Download an attachment',
		description: 'Get the file of an image or file message, including private files',
	},
	fields: [mediaUrl, outputField],
	onlyReads: true,
	async execute(input) {
		const url = input.fileUrl(mediaUrl);
		const field = input.text(outputField, { whatIfEmpty: 'enter a name' });
		const { context } = input;
		const binary = await inTime(
			PATIENCE * 60_000,
			async (signal) => await downloadFile(context, url, signal),
			context.getExecutionCancelSignal(),
		);
		if (!binary) {
			throw new NodeOperationError(context.getNode(), `The file did not arrive within ${PATIENCE} minutes`);
		}
		const { fileName, mimeType } = binary;
		return new OutputWithFile({ mediaUrl: url, fileName, mimeType }, { [field]: binary });
	},
};
