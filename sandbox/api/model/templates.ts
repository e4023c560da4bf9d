/** The kinds of header; a text is approved with the template, the others come with each message. */
export interface TemplateHeader {
	type: 'text' | 'image' | 'video' | 'document' | 'location';
	text?: string;
}

export interface TemplateButton {
	type: 'copy_code' | 'quick_reply' | 'url';
	text: string;
	url?: string;
}

/** What WhatsApp has approved, in one language; texts and URLs have placeholders: `{{1}}` or `{{first_name}}`. */
export interface ApprovedTemplate {
	name: string;
	language: string;
	header?: TemplateHeader;
	body: string;
	buttons?: TemplateButton[];
}
