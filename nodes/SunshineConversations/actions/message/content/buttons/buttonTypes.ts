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

/** Of a button below a text or an image. */
export const buttonType: INodeProperties = {
	displayName: 'Type',
	name: 'type',
	type: 'options',
	options: TYPES,
	default: 'reply',
};

/** Of a button in a card or below a list. */
export const cardButtonType: INodeProperties = {
	...buttonType,
	options: TYPES.filter(({ value }) => CARD_TYPES.includes(String(value))),
	default: 'link',
};
