import type { INodeExecutionData } from 'n8n-workflow';
import { downloadFile } from '../../transport/download';
import type { Operation } from '../operation';
import { requiredText, requiredUrl } from '../parameters';
import { mediaUrl } from './mediaUrl';

export const downloadAttachment: Operation = {
	option: {
		name: 'Download',
		value: 'download',
		action: 'Download an attachment',
		description: 'Get the file of an image or file message, private ones included',
	},
	fields: [
		mediaUrl,
		{
			displayName: 'Put Output File in Field',
			name: 'outputField',
			type: 'string',
			required: true,
			default: 'data',
			placeholder: 'e.g. data',
			hint: 'The name of the output binary field to put the file in',
		},
	],
	async execute(itemIndex): Promise<INodeExecutionData> {
		const url = requiredUrl(this, itemIndex, 'mediaUrl', 'Media URL');
		const field = requiredText(this, itemIndex, 'outputField', 'Put Output File in Field', 'enter a name');
		const binary = await downloadFile(this, url);
		return {
			json: { mediaUrl: url, fileName: binary.fileName, mimeType: binary.mimeType },
			binary: { [field]: binary },
		};
	},
};
