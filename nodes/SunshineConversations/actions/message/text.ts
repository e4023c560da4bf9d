import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { fieldError, requiredText } from '../parameters';

/** The API's limit, in characters. */
const LONGEST_TEXT = 4096;

/** The API's field for each format. */
const FORMATS: ReadonlyMap<string, string> = new Map([
	['plain', 'text'],
	['markdown', 'markdownText'],
	['html', 'htmlText'],
]);

export const textFields: INodeProperties[] = [
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 4 },
		required: true,
		default: '',
		placeholder: 'e.g. Hello, how can we help you?',
		description: 'Up to 4,096 characters',
	},
	{
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
	},
];

export function readTextContent(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const text = requiredText(context, itemIndex, 'text', 'Text', 'enter what to send');
	const length = [...text].length;
	if (length > LONGEST_TEXT) {
		throw fieldError(
			context,
			itemIndex,
			'Text',
			`shorten it or send it in parts, it has ${length} characters and the API takes ${LONGEST_TEXT}`,
		);
	}
	const format = context.getNodeParameter('textFormat', itemIndex, 'plain') as string;
	return { type: 'text', [FORMATS.get(format) ?? 'text']: text };
}
