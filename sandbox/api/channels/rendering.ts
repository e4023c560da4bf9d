import type { Action, Content, Item, Template } from '../model';
import type { Channel } from './channels';
import { listComponents, nameDocument } from './templates/sentTemplate';

function describeAction({ text, uri, fallback }: Action): string | undefined {
	const link = fallback ?? uri;
	return link ? `${text}: ${link}` : undefined;
}

const joinLines = (lines: Array<string | undefined>) => lines.filter((line) => line).join('\n');

function describeItem(item: Item, index: number): string {
	const links = item.actions.map(describeAction);
	return joinLines([`${index + 1}. ${item.title}`, item.description, ...links]);
}

function describeTemplate(template: Template): string {
	const { name = '' } = template;
	const parameters = listComponents(template).flatMap((part) => part.parameters ?? []);
	const texts = parameters.flatMap(({ text, document }) => text ?? (document ? nameDocument(document) : []));
	return texts.length > 0 ? `[${name}] ${texts.join(' | ')}` : `[${name}]`;
}

/** The text that stands for a message where it cannot be shown as it is. */
export function toFallbackText(content: Content): string {
	const links = (content.actions ?? []).map(describeAction);
	switch (content.type) {
		case 'carousel':
		case 'list':
			return [...(content.items ?? []).map(describeItem), ...links].join('\n\n');
		case 'location': {
			const { lat, long } = content.coordinates ?? { lat: 0, long: 0 };
			return `Location shared:\nhttps://maps.google.com/maps?q=${lat},${long}`;
		}
		case 'form':
			return joinLines([content.text, ...(content.fields ?? []).map(({ label, name }) => label ?? name)]);
		case 'template':
			return describeTemplate(content.template ?? {});
		case 'image':
		case 'file':
			return joinLines([content.text, content.mediaUrl, ...links]);
		default:
			return joinLines([content.text, ...links]);
	}
}

/** What is left of a button's text on the channel. */
export const cutLabel = (text: string, { buttonLength }: Channel) => text.slice(0, buttonLength);

/** What the channel makes of a message: rich text only in the SDKs, long button texts cut. */
export function renderForChannel(content: Content, channel: Channel): Content {
	const type = content.type === 'list' && channel.turnsLists ? 'carousel' : content.type;
	if (!channel.native.includes(type)) return { type: 'text', text: toFallbackText(content) };
	const rendered = { ...structuredClone(content), type };
	if (channel.clientType !== 'sdk') delete rendered.htmlText;
	for (const action of rendered.actions ?? []) action.text = cutLabel(action.text, channel);
	return rendered;
}
