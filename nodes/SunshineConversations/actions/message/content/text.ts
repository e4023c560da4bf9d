import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { checkLength, requiredText } from '../../parameters';
import { buttonRows, readButtons } from './buttons';
import type { Content } from './content';

/** The API's limit, in characters. */
export const LONGEST_TEXT = 4096;

/** The API's field for each format. */
const FORMATS: ReadonlyMap<string, string> = new Map([
	['plain', 'text'],
	['markdown', 'markdownText'],
	['html', 'htmlText'],
]);

export const textFormat: INodeProperties = {
	displayName: 'Text Format',
	name: 'textFormat',
	type: 'options',
	options: [
		{
			name: 'HTML',
			value: 'html',
			description: 'Shown formatted in web chat, mobile SDKs and Agent Workspace, plain elsewhere',
		},
		{ name: 'Markdown', value: 'markdown', description: 'Becomes HTML' },
		{ name: 'Plain', value: 'plain' },
	],
	default: 'plain',
	description: 'How the text is written',
};

export const text: Content = {
	option: { name: 'Text', value: 'text', description: 'A text, with buttons or quick replies if you like' },
	fields: [
		{
			displayName: 'Text',
			name: 'text',
			type: 'string',
			typeOptions: { rows: 4 },
			required: true,
			default: '',
			placeholder: 'e.g. Hello, how can we help you?',
			description: 'Up to 4,096 characters. The API turns %[Label](URL) into a button.',
		},
		textFormat,
		buttonRows,
	],
	read(context, itemIndex) {
		const value = requiredText(context, itemIndex, 'text', 'Text', 'enter what to send');
		checkLength(context, itemIndex, 'Text', value, LONGEST_TEXT);
		const actions = readButtons(context, itemIndex);
		return { type: 'text', ...formatted(context, itemIndex, value), ...(actions.length > 0 && { actions }) };
	},
};

/** The text under the API's name for its format. */
export function formatted(context: IExecuteFunctions, itemIndex: number, value: string): IDataObject {
	const format = context.getNodeParameter('textFormat', itemIndex, 'plain') as string;
	return { [FORMATS.get(format) ?? 'text']: value };
}
