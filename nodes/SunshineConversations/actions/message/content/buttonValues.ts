import type { INodeProperties } from 'n8n-workflow';
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

/** What the kinds of buttons have besides their type. */
const values: INodeProperties[] = [
	{
		displayName: 'Label',
		name: 'text',
		type: 'string',
		default: '',
		placeholder: 'e.g. Yes, please',
		description: 'Up to 128 characters; channels may cut it sooner',
	},
	{
		displayName: 'Payload',
		name: 'payload',
		type: 'string',
		default: '',
		placeholder: 'e.g. CONFIRM',
		description: 'What the trigger gives as payload when the customer taps',
		displayOptions: only('postback', 'reply'),
	},
	{
		displayName: 'URL',
		name: 'uri',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/orders/42',
		displayOptions: only('link', 'webview'),
	},
	{
		displayName: 'Fallback URL',
		name: 'fallback',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/orders/42',
		description: 'For channels without webviews',
		displayOptions: only('webview'),
	},
	webviewSize,
	openOnReceive,
	{
		displayName: 'Amount',
		name: 'amount',
		type: 'number',
		default: 0,
		description: 'In cents, e.g. 8000 for 80.00',
		displayOptions: only('buy'),
	},
	{
		displayName: 'Currency',
		name: 'currency',
		type: 'string',
		default: '',
		placeholder: 'e.g. eur',
		description: "Three letters (ISO 4217); the app's own if empty",
		displayOptions: only('buy'),
	},
	{
		displayName: 'Icon URL',
		name: 'iconUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/icon.png',
		displayOptions: only('reply'),
	},
	{
		displayName: 'Metadata',
		name: 'metadata',
		type: 'json',
		default: '{}',
		description: 'Own data as a flat JSON object, given back when the customer taps',
	},
];

/** The fields of one button row below a text or an image. */
export const buttonValues = [buttonType, ...values];

/** The fields of one button row in a card or below a list. */
export const cardButtonValues = [cardButtonType, ...values];

function only(...type: string[]): INodeProperties['displayOptions'] {
	return { show: { type } };
}
