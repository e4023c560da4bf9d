import type { IDataObject } from 'n8n-workflow';
import { fieldError } from '../../parameters';
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
		const entered = context.getNodeParameter('contentJson', itemIndex) as unknown;
		const content = typeof entered === 'string' ? parse(entered) : entered;
		if (typeof content === 'object' && content !== null && 'type' in content) return content as IDataObject;
		throw fieldError(
			context,
			itemIndex,
			'Content',
			'enter a JSON object with a type, e.g. {"type": "text", "text": "Hello"}',
		);
	},
};

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
