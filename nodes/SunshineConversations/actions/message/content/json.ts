import { fieldError, parseObject } from '../../parameters';
import type { Content } from './content';

export const json: Content = {
	option: { name: 'JSON', value: 'json', description: 'Any content in the form that the API has for it' },
	fields: [
		{
			displayName: 'Content',
			name: 'contentJson',
			type: 'json',
			required: true,
			default: '{\n  "type": "text",\n  "text": "Hello"\n}',
			description: "The content of the message as the API's documentation describes it",
		},
	],
	read(context, itemIndex) {
		const content = parseObject(context.getNodeParameter('contentJson', itemIndex));
		if (content?.type) return content;
		throw fieldError(
			context,
			itemIndex,
			'Content',
			'enter a JSON object with a type, e.g. {"type": "text", "text": "Hello"}',
		);
	},
};
