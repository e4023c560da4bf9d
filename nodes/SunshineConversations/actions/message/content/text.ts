import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import { OPTIONS } from '../../../input/options';
import { buttonRows, readButtons } from './buttons/buttons';
import type { Content } from './contentType';
import { LONGEST_TEXT } from './postable';

/** The API's field for each format. */
const FORMATS: ReadonlyMap<string, string> = new Map([
	['plain', 'text'],
	['markdown', 'markdownText'],
	['html', 'htmlText'],
]);

const messageText: INodeProperties = {
	displayName: 'Text',
	name: 'text',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	placeholder: 'e.g. Hello, how can we help you?',
	description:
		'Up to 4,096 characters, or as many as you like with Split Text Longer Than in the options. The API turns %[Label](URL) into a button.',
};

/** For the options. */
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
	description: 'How the text or the caption is written',
	displayOptions: { show: { '/contentType': ['file', 'image', 'text'] } },
};

export const text: Content = {
	option: { name: 'Text', value: 'text', description: 'A text, with or without buttons and quick replies' },
	fields: [messageText, buttonRows],
	read(input) {
		const buttons = readButtons(input);
		// The API takes buttons alone. How long the text may be depends on whether it is split.
		const value = buttons.actions ? input.optionalText(messageText) : readMessageText(input, Infinity);
		return { type: 'text', ...(value !== undefined && formatted(input, value)), ...buttons };
	},
};

export function readMessageText(input: Input, longest = LONGEST_TEXT): string {
	return input.text(messageText, { whatIfEmpty: 'enter what to send', longest });
}

/** The text under the API's name for its format. */
export function formatted(input: Input, value: string): IDataObject {
	const { textFormat: format = textFormat.default } = input.collection(OPTIONS).values([textFormat]);
	return { [FORMATS.get(String(format))!]: value };
}
