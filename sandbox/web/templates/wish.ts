import type { ApprovedTemplate } from '../../api/model';

type HeaderType = NonNullable<ApprovedTemplate['header']>['type'];

/** What is entered. */
export interface Wish {
	name: string;
	language: string;
	headerType: HeaderType | 'none';
	headerText: string;
	body: string;
	/** The texts of quick replies, with commas between them. */
	buttons: string;
}

export const emptyWish: Wish = {
	name: '',
	language: '',
	headerType: 'none',
	headerText: '',
	body: '',
	buttons: '',
};

export const headers: Array<{ type: Wish['headerType']; label: string }> = [
	{ type: 'none', label: 'None' },
	{ type: 'text', label: 'Text' },
	{ type: 'image', label: 'Image' },
	{ type: 'video', label: 'Video' },
	{ type: 'document', label: 'Document' },
	{ type: 'location', label: 'Location' },
];

export function findMissing({ name, language, headerType, headerText, body }: Wish): string | undefined {
	if (!name.trim()) return 'A template needs a name.';
	if (!language.trim()) return 'A template needs a language, such as en_US.';
	if (headerType === 'text' && !headerText.trim()) return 'A header of text needs its text.';
	if (!body.trim()) return 'A template needs a text.';
	return undefined;
}

export function toTemplate({
	name,
	language,
	headerType: type,
	headerText,
	body,
	buttons,
}: Wish): ApprovedTemplate {
	const labels = buttons
		.split(',')
		.map((label) => label.trim())
		.filter((label) => label);
	return {
		name: name.trim(),
		language: language.trim(),
		...(type !== 'none' && { header: { type, ...(type === 'text' && { text: headerText.trim() }) } }),
		body: body.trim(),
		...(labels.length > 0 && { buttons: labels.map((text) => ({ type: 'quick_reply', text })) }),
	};
}
