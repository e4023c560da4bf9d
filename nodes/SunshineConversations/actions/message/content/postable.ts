import type { IDataObject } from 'n8n-workflow';
import type { Fault } from '../../../input/fault';
import { checkLength } from '../../../input/text';
import { isBlank } from '../../../vocabulary/visible';

/** The API's limit, in characters. */
export const LONGEST_TEXT = 4096;

/** What a business can post; templates need more than their content. */
export const POSTABLE = ['carousel', 'file', 'form', 'image', 'list', 'location', 'text'];

/** The API's fields for a text, by format. */
export const TEXTS = ['text', 'htmlText', 'markdownText'];

/** Checks a content in the API's own form for what every kind of it has in common. */
export function checkContent(content: IDataObject, types: readonly string[], fault: Fault): void {
	if (content.type === 'template') throw fault('send templates with the operation "Send Template"');
	if (!types.includes(String(content.type))) throw fault(`take one of ${types.join(', ')} as its type`);

	const texts = TEXTS.filter((name) => content[name] !== undefined);
	for (const name of texts) {
		checkText(content[name], longestText(content.type, name), (whatToChange) =>
			fault(`${name}: ${whatToChange}`),
		);
	}
	const isEmpty = texts.every((name) => isBlank(String(content[name])));
	if (content.type === 'text' && isEmpty && !hasActions(content)) throw fault('text: enter what to send');
}

/** The API limits texts and whatever is formatted, but no plain text below a picture, a file or above a form. */
export function longestText(type: unknown, name: string): number {
	return type === 'text' || name !== 'text' ? LONGEST_TEXT : Infinity;
}

function checkText(text: unknown, longest: number, fault: Fault): void {
	if (typeof text !== 'string') throw fault('enter a text');
	checkLength(text, longest, fault);
}

function hasActions({ actions }: IDataObject): boolean {
	return Array.isArray(actions) && actions.length > 0;
}
