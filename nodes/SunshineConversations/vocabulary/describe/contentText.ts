import type { IDataObject } from 'n8n-workflow';
import { flat } from '../flat';
import { objectOf } from '../pick';
import { firstVisible } from '../visible';

interface Titled {
	title?: string;
	text?: string;
	label?: string;
	name?: string;
}

/** What is read of a message's content. */
interface Content {
	type?: string;
	text?: string;
	textFallback?: string;
	mediaUrl?: string;
	payload?: string;
	actions?: Titled[];
	items?: Titled[];
	fields?: Titled[];
	coordinates?: { lat?: number; long?: number };
	location?: { name?: string; address?: string };
	template?: { name?: string } & IDataObject;
}

/** Their text is made by the API, and says the same again. */
const REPEATED_IN_TEXT = new Set<string | undefined>(['carousel', 'list', 'location']);

/** What a message says, in words; what is no text stands in brackets, e.g. `[image] https://…`. */
export function contentText(message: IDataObject): string {
	const quoted = message.deleted ? undefined : quote(message.quotedMessage);
	return [quoted, ownText(message)].filter(Boolean).join(' ');
}

/** What a message answers; only the channel knows the text of what the API does not. */
function quote(quotedMessage: unknown): string | undefined {
	const { message, externalMessageId } = objectOf(quotedMessage);
	if (message) return `[quote: ${flat(ownText(objectOf(message)))}]`;
	return externalMessageId ? '[quote]' : undefined;
}

function ownText(message: IDataObject): string {
	const content = (message.content ?? {}) as Content;
	if (message.deleted) return '[deleted]';
	const buttons = join((content.actions ?? []).map(({ text }) => text));
	const text = REPEATED_IN_TEXT.has(content.type)
		? undefined
		: firstVisible(content.text, content.textFallback);
	const words = [describe(content), text, buttons && `[buttons: ${buttons}]`];
	return words.filter(Boolean).join(' ') || `[${content.type ?? 'message'}]`;
}

function describe({ type, ...content }: Content): string | undefined {
	switch (type) {
		case 'image':
		case 'file':
			return bracket(type, content.mediaUrl);
		case 'carousel':
		case 'list':
			return bracket(type, join((content.items ?? []).map(({ title }) => title)));
		case 'form':
			return bracket(type, join((content.fields ?? []).map(({ label, name }) => firstVisible(label, name))));
		case 'formResponse':
			return '[form answered]';
		case 'location':
			return bracket(type, describeLocation(content));
		case 'template':
			return bracket(type, content.template?.name);
		default:
			return content.payload === undefined ? undefined : '[tapped]';
	}
}

function describeLocation({ coordinates, location }: Content): string {
	const place = [location?.name, location?.address].filter((text) => firstVisible(text)).join(', ');
	return place || `${coordinates?.lat}, ${coordinates?.long}`;
}

function bracket(type: string, text: string | undefined): string {
	return text ? `[${type}] ${text}` : `[${type}]`;
}

function join(texts: Array<string | undefined>): string {
	return texts.filter((text) => firstVisible(text)).join(' | ');
}
