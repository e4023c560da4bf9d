import { faultOf } from '../../parameters';
import { toObject } from '../../values';
import type { Content } from './content';
import { checkContent, POSTABLE } from './postable';

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
		const fault = faultOf(context, itemIndex, 'Content');
		const content = toObject(context.getNodeParameter('contentJson', itemIndex));
		if (!content?.type) {
			throw fault('enter a JSON object with a type, e.g. {"type": "text", "text": "Hello"}');
		}
		checkContent(content, POSTABLE, fault);
		return content;
	},
};
