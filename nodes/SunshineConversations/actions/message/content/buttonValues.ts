import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

const TYPES: INodePropertyOptions[] = [
	{ name: 'Buy', value: 'buy', description: 'Asks for a payment' },
	{ name: 'Link', value: 'link', description: 'Opens a web page' },
	{ name: 'Location Request', value: 'locationRequest', description: 'Asks where the customer is' },
	{ name: 'Postback', value: 'postback', description: 'Starts a workflow, says nothing in the chat' },
	{ name: 'Quick Reply', value: 'reply', description: 'Answers with its label' },
	{ name: 'Webview', value: 'webview', description: 'Opens a web page inside the chat' },
];

/** What the API takes in cards and below lists. */
const CARD_TYPES = ['buy', 'link', 'postback', 'webview'];

function only(...type: string[]): INodeProperties['displayOptions'] {
	return { show: { type } };
}

/** The fields of one button row below a text or an image. */
export const buttonValues = valuesFor(TYPES, 'reply');

/** The fields of one button row in a card or below a list. */
export const cardButtonValues = valuesFor(
	TYPES.filter(({ value }) => CARD_TYPES.includes(String(value))),
	'link',
);

function valuesFor(types: INodePropertyOptions[], firstType: string): INodeProperties[] {
	return [
		{
			displayName: 'Type',
			name: 'type',
			type: 'options',
			options: types,
			default: firstType,
		},
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
		{
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
		},
		{
			displayName: 'Open on Receive',
			name: 'openOnReceive',
			type: 'boolean',
			default: false,
			description:
				'Whether the page opens by itself when the message arrives (web chat only, one per message)',
			displayOptions: only('webview'),
		},
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
			default: '',
			description: 'Own data as a flat JSON object, given back when the customer taps',
		},
	];
}
