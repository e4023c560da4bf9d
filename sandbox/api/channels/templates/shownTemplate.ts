import type { Action, ApprovedTemplate, Content, Template, TemplateButton } from '../../model';
import { toFallbackText } from '../rendering';
import { fillIn } from './placeholders';
import {
	listComponents,
	listParameters,
	nameDocument,
	parametersOf,
	parametersOfButton,
	readHeaderMedia,
} from './sentTemplate';

/** What a phone shows, in words and in its own shape. */
interface Shown {
	text: string;
	content: Content;
}

const joinLines = (lines: string[]) => lines.filter((line) => line).join('\n');

function showButton(template: Template, { type, text, url }: TemplateButton, position: number): Action {
	const parameters = parametersOfButton(template, position);
	const [first] = parameters;
	if (type === 'url') return { type: 'link', text, uri: fillIn(url ?? '', parameters) };
	// A tap on a code copies it, and nobody hears of it.
	if (type === 'copy_code') return { type, text: `${text}: ${String(first?.coupon_code ?? '')}` };
	return { type: 'reply', text, payload: String(first?.payload ?? text) };
}

/** What a header shows of a file; WhatsApp keeps those that are sent by their ID. */
function showMedia(type: string | undefined, template: Template): Content | undefined {
	const media = readHeaderMedia(template);
	const { link: mediaUrl = '' } = media;
	switch (type) {
		case 'image':
			return { type: 'image', mediaUrl, ...(!mediaUrl && { filename: 'Picture' }) };
		case 'video':
			return { type: 'file', mediaUrl, ...(!mediaUrl && { filename: 'Video' }) };
		case 'document':
			return { type: 'file', mediaUrl, filename: nameDocument(media) };
		default:
			return undefined;
	}
}

function showHeader({ header }: ApprovedTemplate, template: Template): { line: string; media?: Content } {
	const media = showMedia(header?.type, template);
	if (media)
		return { line: header?.type === 'document' ? String(media.filename) : (media.mediaUrl ?? ''), media };
	if (header?.type === 'location') return { line: readHeaderMedia(template).name ?? 'Location' };
	return { line: fillIn(header?.text ?? '', parametersOf(template, 'header')) };
}

/** The approved text with its gaps filled, as the message that WhatsApp makes of it. */
export function showTemplate(approved: ApprovedTemplate, template: Template): Shown {
	const { line, media } = showHeader(approved, template);
	const body = fillIn(approved.body, parametersOf(template, 'body'));
	const actions = approved.buttons?.map((button, position) => showButton(template, button, position)) ?? [];
	const links = actions.flatMap(({ type, text, uri }) => (type === 'link' ? [`${text}: ${uri}`] : []));
	const codes = actions.flatMap(({ type, text }) => (type === 'copy_code' ? [text] : []));
	const buttons = actions.filter(({ type }) => type !== 'copy_code');
	const shown = joinLines([...(media ? [] : [line]), body, ...codes]);
	return {
		text: joinLines([line, body, ...codes, ...links]),
		content: {
			...(media ?? { type: 'text' }),
			text: shown,
			...(buttons.length > 0 && { actions: buttons }),
		},
	};
}

/** A template whose wording nobody has told: its name, its file and what is filled in. */
export function showUnknownTemplate(template: Template): Shown {
	const content = { type: 'template', template };
	const header = showMedia(parametersOf(template, 'header')[0]?.type, template);
	const values = listParameters(listComponents(template)).flatMap(({ text }) => text ?? []);
	return { text: toFallbackText(content), content: { ...content, header, values } };
}
