import type { Metadata } from './metadata';

export interface Author {
	type: 'business' | 'user';
	userId?: string;
	displayName?: string;
	avatarUrl?: string;
	subtypes?: string[];
}

export interface Action {
	type: string;
	text: string;
	payload?: string;
	uri?: string;
	fallback?: string;
	openOnReceive?: boolean;
	metadata?: Metadata;
}

export interface Item {
	title: string;
	description?: string;
	mediaUrl?: string;
	mediaType?: string;
	altText?: string;
	actions: Action[];
	metadata?: Metadata | null;
}

export interface FormField {
	type: string;
	name: string;
	label?: string;
	options?: Array<{ name: string; label: string }>;
	[detail: string]: unknown;
}

export interface Content {
	type: string;
	text?: string;
	htmlText?: string;
	markdownText?: string;
	mediaUrl?: string;
	payload?: string;
	actions?: Action[];
	items?: Item[];
	coordinates?: { lat: number; long: number };
	fields?: FormField[];
	template?: Template;
	[detail: string]: unknown;
}

export interface Template {
	name?: string;
	language?: { policy?: string; code?: string };
	component?: TemplateComponent[];
	components?: TemplateComponent[];
	[detail: string]: unknown;
}

export interface TemplateComponent {
	type: string;
	/** Of a button. */
	sub_type?: string;
	index?: string | number;
	parameters?: TemplateParameter[];
}

export interface TemplateParameter {
	type: string;
	text?: string;
	/** Only where the placeholders have names. */
	parameter_name?: string;
	/** Of a header. */
	document?: { link?: string; filename?: string };
	[detail: string]: unknown;
}

export interface Source {
	type: string;
	integrationId?: string;
	originalMessageId?: string;
	originalMessageTimestamp?: string;
}

export interface Message {
	id: string;
	received: string;
	author: Author;
	content: Content;
	source: Source;
	metadata?: Metadata;
	quotedMessage?: { type: 'message'; message: Message };
}
