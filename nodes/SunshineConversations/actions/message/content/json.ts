import type { INodeProperties } from 'n8n-workflow';
import { toObject } from '../../../input/json';
import type { Content } from './contentType';
import { checkContent, POSTABLE } from './postable';

const contentJson: INodeProperties = {
	displayName: 'Content',
	name: 'contentJson',
	type: 'json',
	required: true,
	default: '{\n  "type": "text",\n  "text": "Hello"\n}',
	description: "The content of the message, in the format of the API's documentation",
};

export const json: Content = {
	option: { name: 'JSON', value: 'json', description: 'Any content, in the format of the API' },
	fields: [contentJson],
	read(input) {
		const fault = input.faultOf(contentJson);
		const content = toObject(input.entered(contentJson));
		if (!content?.type) {
			throw fault('enter a JSON object with a type, e.g. {"type": "text", "text": "Hello"}');
		}
		checkContent(content, POSTABLE, fault);
		return content;
	},
};
