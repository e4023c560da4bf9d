import { readMediaType } from '../attachments/mediaTypes';
import { toFallbackText } from '../channels/rendering';
import type { Action, Content } from '../model';
import { badRequest } from '../state/errors';
import { checkMetadata } from '../state/metadataLimits';
import { toHtml, toPlainText } from './markdown';

const MAXIMUM_HTML_LENGTH = 4096;

function checkText({ text, htmlText, markdownText, actions }: Content): void {
	if (htmlText !== undefined && markdownText !== undefined) {
		throw badRequest('content should NOT have both htmlText and markdownText');
	}
	// The API describes no minimum length, but a message that shows nothing cannot be meant.
	if (!text && !htmlText && !markdownText && !actions?.length) {
		throw badRequest("content should have required property 'text'");
	}
}

function checkActions(actions: Action[]): void {
	for (const { metadata } of actions) checkMetadata(metadata, 'Action');
	if (actions.filter(({ openOnReceive }) => openOnReceive).length > 1) {
		throw badRequest('Only one action per message can have openOnReceive');
	}
}

/** SunCo fetches media to learn its type; the sandbox reaches nothing outside and reads the extension. */
function addMediaType(content: Content): Content {
	const { protocol, pathname } = new URL(content.mediaUrl ?? '');
	if (!/^https?:$/.test(protocol)) throw badRequest('content.mediaUrl should be an http or https address');
	return { ...content, mediaType: readMediaType(pathname) };
}

function convertRichText({ markdownText, ...content }: Content): Content {
	const htmlText = markdownText === undefined ? content.htmlText : toHtml(markdownText);
	if (htmlText === undefined) return content;
	if (htmlText.length > MAXIMUM_HTML_LENGTH) {
		throw badRequest(`content.htmlText should NOT be longer than ${MAXIMUM_HTML_LENGTH} characters`);
	}
	return { ...content, htmlText, text: content.text ?? toPlainText(htmlText) };
}

function checkNames(path: string, named: Array<{ name: string }>): void {
	const names = new Set(named.map(({ name }) => name));
	if (names.size < named.length) throw badRequest(`${path} should have unique names`);
}

function checkForm({ fields = [] }: Content): void {
	checkNames('content.fields', fields);
	for (const [index, { options = [] }] of fields.entries()) {
		checkNames(`content.fields[${index}].options`, options);
	}
}

/** Checks what a schema cannot say and adds what the API adds: types, fallback texts, HTML. */
export function completeContent(content: Content): Content {
	for (const { metadata } of content.items ?? []) checkMetadata(metadata, 'Item');
	checkActions([...(content.actions ?? []), ...(content.items ?? []).flatMap(({ actions }) => actions)]);
	switch (content.type) {
		case 'text':
			checkText(content);
			return convertRichText(content);
		case 'image':
		case 'file':
			return addMediaType(convertRichText(content));
		case 'form':
			checkForm(content);
			return { ...content, submitted: false };
		case 'carousel':
		case 'location':
			return { ...content, text: toFallbackText(content) };
		default:
			return content;
	}
}
