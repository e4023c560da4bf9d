import type { INodeProperties } from 'n8n-workflow';
import { downloadFile } from '../../transport/download';
import { OutputWithFile, type Operation } from '../operation';
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
	onlyReads: true,
	async execute(input) {
		const url = input.fileUrl(mediaUrl);
		const field = input.text(outputField, { whatIfEmpty: 'enter a name' });
		const binary = await downloadFile(input.context, url);
		const { fileName, mimeType } = binary;
		return new OutputWithFile({ mediaUrl: url, fileName, mimeType }, { [field]: binary });
	},
};
