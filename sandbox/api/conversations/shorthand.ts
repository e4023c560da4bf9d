import type { Action, Content, Template, TemplateComponent } from '../model';

const buttonPattern = /%\[([^\]]+)\]\(([^)]+)\)/g;
const imagePattern = /!\[[^\]]*\]\((https?:[^)\s]+)\)/;
const templatePattern = /&\(\(([\s\S]*?)\)\)&/;

const textFields = ['text', 'htmlText', 'markdownText'] as const;

/** One message that a text with shorthand stands for. */
export interface Expanded {
	content: Content;
	override?: { whatsapp: { payload: { type: 'template'; template: Template } } };
}

function toAction(text: string, target: string): Action {
	const [, type, payload] = /^(reply|postback):(.*)$/s.exec(target) ?? [];
	return type === undefined ? { type: 'link', text, uri: target } : { type, text, payload };
}

/** Turns `%[…](…)` into buttons and `![](…)` into an image message. */
function expandButtons(content: Content): Content {
	const expanded = { ...content };
	const [written = ''] = textFields.flatMap((field) => content[field] ?? []);
	const actions = [...written.matchAll(buttonPattern)].map(([, text = '', target = '']) =>
		toAction(text, target),
	);
	const mediaUrl = imagePattern.exec(written)?.[1];
	if (actions.length === 0 && mediaUrl === undefined) return content;
	for (const field of textFields) {
		const value = content[field]?.replace(buttonPattern, '').replace(imagePattern, '').trim();
		if (value) expanded[field] = value;
		else delete expanded[field];
	}
	if (actions.length > 0) expanded.actions = [...(content.actions ?? []), ...actions];
	return mediaUrl === undefined ? expanded : { ...expanded, type: 'image', mediaUrl };
}

/** Reads `name=[[value]]` pairs, of which some may come several times. */
function readTemplate(shorthand: string, fallbackLanguage: string): { template: Template; fallback: string } {
	const pairs = [...shorthand.matchAll(/(\w+)=\[\[([\s\S]*?)\]\]/g)];
	const list = (name: string) => pairs.flatMap(([, key, value = '']) => (key === name ? [value] : []));
	const [name = ''] = list('template');
	const media = ['image', 'video', 'document'].flatMap((type) =>
		list(`header_${type}`).map((link) => ({ type, [type]: { link } })),
	);
	const texts = (field: string) => list(field).map((text) => ({ type: 'text', text }));
	const components: TemplateComponent[] = [
		{ type: 'header', parameters: [...media, ...texts('header_text')] },
		{ type: 'body', parameters: texts('body_text') },
	];
	const [namespace] = list('namespace');
	const [code = fallbackLanguage] = list('language');
	const [fallback = `[${name}]`] = list('fallback');
	const template: Template = {
		...(namespace && { namespace }),
		name,
		language: { policy: 'deterministic', code },
		components: components.filter(({ parameters = [] }) => parameters.length > 0),
	};
	return { template, fallback };
}

/** Text in front of a WhatsApp template becomes a message of its own. */
export function expandShorthand(content: Content, fallbackLanguage = 'en_US'): Expanded[] {
	if (content.type !== 'text') return [{ content }];
	const [field] = textFields.filter((name) => content[name] !== undefined);
	const written = field === undefined ? '' : (content[field] ?? '');
	const [whole, shorthand] = templatePattern.exec(written) ?? [];
	if (field === undefined || whole === undefined || shorthand === undefined) {
		return [{ content: expandButtons(content) }];
	}
	const { template, fallback } = readTemplate(shorthand, fallbackLanguage);
	const leading = written.slice(0, written.indexOf(whole)).trim();
	const native = { whatsapp: { payload: { type: 'template' as const, template } } };
	return [
		...(leading ? [{ content: expandButtons({ ...content, [field]: leading }) }] : []),
		{ content: { type: 'text', text: fallback }, override: native },
	];
}
