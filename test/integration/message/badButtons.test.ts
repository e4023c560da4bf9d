import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { MESSAGE, NO_TRUTH, NO_URL, refusesBeforehand, type Refusal } from '../harness/refusals';

const link = { type: 'link', text: 'Open', uri: 'https://example.com' };
const webview = { ...link, type: 'webview', fallback: 'https://example.com', openOnReceive: true };
const reply = { type: 'reply', text: 'Yes', payload: 'YES' };
const card = { title: 'Chair', buttons: { values: [link] } };
const opener = { ...card, buttons: { values: [webview] } };
const NO_CURRENCY = 'Buttons, row 2: Currency: enter its three letters, e.g. eur';

const send = (parameters: IDataObject) => ({ ...MESSAGE, ...parameters }) as INodeParameters;
const button = (title: string, change: IDataObject, sentence: string): Refusal => [
	title,
	'message: send',
	send({ buttons: { values: [link, { ...link, ...change }] } }),
	`Buttons, row 2: ${sentence}`,
];
const ofCards = (title: string, cards: IDataObject[], sentence: string, more: IDataObject = {}): Refusal => [
	title,
	'message: send',
	send({ contentType: 'list', cards: { values: cards }, ...more }),
	sentence,
];

refusesBeforehand([
	button(
		'a button of no kind',
		{ type: "={{ 'call' }}" },
		'Type: choose one of buy, link, locationRequest, postback, reply, webview',
	),
	button('a link without a URL', { uri: '' }, 'URL: fill it in'),
	button('a link to nowhere', { uri: 'example' }, `URL: ${NO_URL}`),
	button('a link to a script', { uri: 'javascript:alert(1)' }, `URL: ${NO_URL}`),
	...['reply', 'postback'].map((type) =>
		button(
			`a ${type} without label and payload`,
			{ type, text: ' ', payload: '' },
			'Label: fill it in, or give the button a payload',
		),
	),
	button('an icon that is no address', { ...reply, options: { iconUrl: 'icon.png' } }, `Icon URL: ${NO_URL}`),
	button(
		'an icon on a link',
		{ options: { iconUrl: 'https://example.com/i.png' } },
		'Icon URL: only quick replies take it, remove it',
	),
	...[
		['default', 'Default Action'],
		['hideShareButton', 'Hide Share Button'],
		['messengerExtensions', 'Messenger Extensions'],
	].map(([name, label]) =>
		button(
			`${label} on a quick reply`,
			{ ...reply, options: { [name!]: true } },
			`${label}: only links and webviews take it, remove it`,
		),
	),
	button('a price below nothing', { type: 'buy', amount: -1 }, 'Amount: enter a whole number from 0 up'),
	button(
		'a price that is a list',
		{ type: 'buy', amount: '={{ [5] }}' },
		'Amount: enter a whole number from 0 up',
	),
	...['euro', 'e1', '€€€'].map((currency): Refusal => [
		`the currency ${currency}`,
		'message: send',
		send({ buttons: { values: [link, { ...link, type: 'buy', amount: 1, currency }] } }),
		NO_CURRENCY,
	]),
	button(
		'a webview that runs a script',
		{ ...webview, fallback: 'javascript:alert(1)' },
		`Fallback URL: ${NO_URL}`,
	),
	button(
		'a webview of no size',
		{ ...webview, size: '={{ "wide" }}' },
		'Size: choose one of compact, full, tall',
	),
	button(
		'a webview that opens perhaps',
		{ ...webview, openOnReceive: '={{ "yes" }}' },
		`Open on Receive: ${NO_TRUTH}`,
	),
	button(
		'metadata that is no JSON',
		{ options: { metadata: 'a=1' } },
		'Metadata: enter a JSON object, e.g. {"order": 42}',
	),
	button(
		'metadata in metadata',
		{ options: { metadata: '{"a": {"b": 1}}' } },
		'Metadata: give "a" a text, a number or true or false',
	),
	button(
		'metadata of more than 4 KB',
		{ options: { metadata: JSON.stringify({ a: 'x'.repeat(4090) }) } },
		'Metadata: shorten it, it has 4098 bytes and the API takes 4096',
	),
	button(
		'metadata under a name that gets lost',
		{ options: { metadata: '{"__proto__": 1}' } },
		'Metadata: choose another name than "__proto__", which gets lost',
	),
	[
		'two buttons that open by themselves',
		'message: send',
		send({ buttons: { values: [webview, link, webview] } }),
		'Buttons, row 3: Open on Receive: switch it off, another button opens already',
	],
	ofCards('no cards', [], 'Cards: add 1 to 10, there are 0'),
	ofCards('too many cards', Array(11).fill(card), 'Cards: add 1 to 10, there are 11'),
	ofCards('a card without buttons', [{ title: 'A' }], 'Cards, row 1: Buttons: add 1 to 3, there are 0'),
	ofCards(
		'a card with a bad button',
		[card, { title: 'B', buttons: { values: [{ ...link, uri: '' }] } }],
		'Cards, row 2: Buttons, row 1: URL: fill it in',
	),
	ofCards(
		'a reply in a card',
		[{ ...card, buttons: { values: [reply] } }],
		'Cards, row 1: Buttons, row 1: Type: choose one of buy, link, postback, webview',
	),
	ofCards(
		'a card whose image is no address',
		[{ ...card, mediaUrl: 'a.png' }],
		`Cards, row 1: Image URL: ${NO_URL}`,
	),
	ofCards(
		'a card of no size',
		[{ ...card, size: '={{ "huge" }}' }],
		'Cards, row 1: Size: choose one of compact, large',
	),
	ofCards(
		'a card with nested metadata',
		[{ ...card, metadata: '{"a": [1]}' }],
		'Cards, row 1: Metadata: give "a" a text, a number or true or false',
	),
	ofCards(
		'two cards that open by themselves',
		[opener, opener],
		'Cards, row 2: Buttons, row 1: Open on Receive: switch it off, another button opens already',
	),
	ofCards(
		'a card and a button below that open by themselves',
		[opener],
		'Buttons Below, row 1: Open on Receive: switch it off, another button opens already',
		{ listButtons: { values: [webview] } },
	),
	ofCards('a carousel of no shape', [card], 'Image Aspect Ratio: choose one of horizontal, square', {
		contentType: 'carousel',
		imageAspectRatio: '={{ "round" }}',
	}),
]);
