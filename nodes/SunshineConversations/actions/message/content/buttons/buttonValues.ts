import type { INodeProperties } from 'n8n-workflow';
import { buttonOptions } from './buttonOptions';
import { buttonType, cardButtonType } from './buttonTypes';

export const webviewSize: INodeProperties = {
	displayName: 'Size',
	name: 'size',
	type: 'options',
	options: [
		{ name: 'Compact', value: 'compact' },
		{ name: 'Full', value: 'full' },
		{ name: 'Tall', value: 'tall' },
	],
	default: 'full',
	displayOptions: only('webview'),
};

export const openOnReceive: INodeProperties = {
	displayName: 'Open on Receive',
	name: 'openOnReceive',
	type: 'boolean',
	default: false,
	description: 'Whether the page opens by itself when the message arrives (web chat only, one per message)',
	displayOptions: only('webview'),
};

export const label: INodeProperties = {
	displayName: 'Label',
	name: 'text',
	type: 'string',
	default: '',
	placeholder: 'e.g. Yes, please',
	description: 'Channels shorten long labels: Messenger after 20 characters, web chat after 40',
};

export const payload: INodeProperties = {
	displayName: 'Payload',
	name: 'payload',
	type: 'string',
	default: '',
	placeholder: 'e.g. CONFIRM',
	description: 'What the trigger gives as payload when the customer taps; the label if empty',
	displayOptions: only('postback', 'reply'),
};

export const uri: INodeProperties = {
	displayName: 'URL',
	name: 'uri',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/orders/42',
	displayOptions: only('link', 'webview'),
};

export const fallback: INodeProperties = {
	displayName: 'Fallback URL',
	name: 'fallback',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/orders/42',
	description: 'For channels without webviews',
	displayOptions: only('webview'),
};

export const amount: INodeProperties = {
	displayName: 'Amount',
	name: 'amount',
	type: 'number',
	default: 0,
	description: 'In cents, e.g. 8000 for 80.00',
	displayOptions: only('buy'),
};

export const currency: INodeProperties = {
	displayName: 'Currency',
	name: 'currency',
	type: 'string',
	default: '',
	placeholder: 'e.g. eur',
	description: "Three letters (ISO 4217); the app's own if empty",
	displayOptions: only('buy'),
};

/** What the kinds of buttons have besides their type. */
const values = [label, payload, uri, fallback, webviewSize, openOnReceive, amount, currency, buttonOptions];

/** The fields of one button row below a text or an image. */
export const buttonValues = [buttonType, ...values];

/** The fields of one button row in a card or below a list. */
export const cardButtonValues = [cardButtonType, ...values];

function only(...type: string[]): INodeProperties['displayOptions'] {
	return { show: { type } };
}
