import type { INodeExecutionData, INodeProperties } from 'n8n-workflow';
import type { Operation } from '../../running/operation';
import { downloadFile } from '../../transport/download';
import { mediaUrl } from './mediaUrl';

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
		description: 'Get the file of an image or file message, private ones included',
	},
	fields: [mediaUrl, outputField],
	async execute(input): Promise<INodeExecutionData> {
		const url = input.fileUrl(mediaUrl);
		const field = input.text(outputField, { whatIfEmpty: 'enter a name' });
		const binary = await downloadFile(input.context, url);
		return {
			json: { mediaUrl: url, fileName: binary.fileName, mimeType: binary.mimeType },
			binary: { [field]: binary },
		};
	},
};
