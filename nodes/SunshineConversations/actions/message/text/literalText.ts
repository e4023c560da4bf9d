import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { TEXTS } from '../content/postable';

/** The content types that have texts. */
const TYPES = ['file', 'form', 'image', 'text'];

export const literalText: INodeProperties = {
	displayName: 'Literal Text',
	name: 'literalText',
	type: 'boolean',
	default: true,
	description:
		'Whether to send the text exactly as it stands, for what somebody else has written: the API would make buttons, images and templates of %[…](…), ![](…), %((…))% and &((…))&. As it knows no other way, an invisible character (U+2060) goes in between.',
	displayOptions: { show: { '/contentType': TYPES } },
};

const WORD_JOINER = '\u2060';

/** How each shorthand of the API begins, up to where it can be broken. */
const BEGINNING = /[%!](?=\[)|[%&](?=\(\()|%(?=\{\{)/g;

/** A content whose texts, captions too, are literal. */
export function withLiteralTexts(content: IDataObject): IDataObject {
	const texts = TEXTS.filter((name) => content[name] !== undefined);
	return {
		...content,
		...Object.fromEntries(texts.map((name) => [name, toLiteral(String(content[name]))])),
	};
}

/** The same text to the eye, without anything that the API takes for a shorthand. */
export function toLiteral(text: string): string {
	return text.replace(BEGINNING, `$&${WORD_JOINER}`);
}
