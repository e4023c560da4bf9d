import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import { nameInAddress } from '../../../vocabulary/files/fileName';
import type { ToLine } from './oneLine';
import { readName, type Parameter } from './parameters';

const DOCUMENT_NAME = /^[^\p{Cc}]+\.(csv|docx?|od[pst]|pdf|pptx?|rtf|txt|xlsx?)$/iu;

const headerType: INodeProperties = {
	displayName: 'Header',
	name: 'headerType',
	type: 'options',
	options: [
		{ name: 'Document', value: 'document' },
		{ name: 'Image', value: 'image' },
		{ name: 'No Variable', value: 'none' },
		{ name: 'Text', value: 'text' },
		{ name: 'Video', value: 'video' },
	],
	default: 'none',
	description: 'What the template expects in its header',
};

const headerValue: INodeProperties = {
	displayName: 'Header Value',
	name: 'headerValue',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. https://example.com/invoice.pdf',
	description: 'The text for the placeholder, or the public URL of the document, image or video',
	displayOptions: { hide: { headerType: ['none'] } },
};

const headerName: INodeProperties = {
	displayName: 'Header Parameter Name',
	name: 'headerParameterName',
	type: 'string',
	default: '',
	placeholder: 'e.g. first_name',
	description: 'Only if the placeholder in the header has a name; leave empty for {{1}}',
	displayOptions: { show: { headerType: ['text'] } },
};

const headerFilename: INodeProperties = {
	displayName: 'File Name',
	name: 'headerFilename',
	type: 'string',
	default: '',
	placeholder: 'e.g. Invoice.pdf',
	description:
		'How the document is called on the phone; if empty, as at the end of its URL, where an uploaded file has its name. Without either, WhatsApp shows "Untitled".',
	displayOptions: { show: { headerType: ['document'] } },
};

export const headerFields = [headerType, headerValue, headerName, headerFilename];

/** The text for the placeholder of a header of text. */
export function readHeaderText(input: Input, toLine: ToLine): Parameter[] {
	if (input.oneOf(headerType) !== 'text') return [];
	const text = toLine(readValue(input), input.faultOf(headerValue));
	return [{ text, name: readName(input, headerName), fault: input.faultOf(headerName) }];
}

/** The file in a header of another kind, in WhatsApp's own form. */
export function readHeaderMedia(input: Input): IDataObject[] {
	const type = input.oneOf(headerType);
	if (type === 'none' || type === 'text') return [];
	readValue(input);
	const link = input.fileUrl(headerValue);
	const filename = type === 'document' ? readFilename(input, link) : undefined;
	return [{ type, [type]: { link, ...(filename && { filename }) } }];
}

function readValue(input: Input): string {
	return input.text(headerValue, { whatIfEmpty: 'enter what the header takes' });
}

function readFilename(input: Input, link: string): string | undefined {
	const filename = input.optionalText(headerFilename)?.trim();
	if (filename === undefined) {
		const name = nameInAddress(new URL(link));
		return name !== undefined && DOCUMENT_NAME.test(name) ? name : undefined;
	}
	if (!/[/\\\p{Cc}\u2028\u2029]/u.test(filename)) return filename;
	throw input.fault(headerFilename, 'enter a name without a folder, on one line, e.g. Invoice.pdf');
}
