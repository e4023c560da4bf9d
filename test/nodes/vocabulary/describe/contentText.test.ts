import type { IDataObject } from 'n8n-workflow';
import type { HistoryMessage } from '../../../../nodes/SunshineConversations/actions/user/history/message';
import { contentText } from '../../../../nodes/SunshineConversations/vocabulary/describe/contentText';

const textOf = (message: IDataObject) => contentText(message as HistoryMessage);
const mediaUrl = 'https://example.com/a.png';

it.each<[IDataObject, string]>([
	[{ type: 'text', text: 'Hello' }, 'Hello'],
	[
		{ type: 'text', text: 'Which size?', actions: [{ text: 'Small' }, { text: 'Large' }] },
		'Which size? [buttons: Small | Large]',
	],
	[{ type: 'text', actions: [{ text: 'Order' }] }, '[buttons: Order]'],
	[{ type: 'text', text: 'Small', payload: 'SIZE_S' }, '[tapped] Small'],
	[{ type: 'image', mediaUrl }, `[image] ${mediaUrl}`],
	[{ type: 'file', mediaUrl, text: 'The invoice' }, `[file] ${mediaUrl} The invoice`],
	[{ type: 'carousel', items: [{ title: 'Chair' }, { title: 'Table' }] }, '[carousel] Chair | Table'],
	[{ type: 'list', items: [{ title: 'Chair' }] }, '[list] Chair'],
	[
		{ type: 'form', fields: [{ label: 'Your email', name: 'email' }, { name: 'size' }] },
		'[form] Your email | size',
	],
	[
		{ type: 'formResponse', textFallback: 'Your email: ana@example.com' },
		'[form answered] Your email: ana@example.com',
	],
	[{ type: 'location', coordinates: { lat: 38.7, long: -9.1 } }, '[location] 38.7, -9.1'],
	[
		{
			type: 'location',
			coordinates: { lat: 38.7, long: -9.1 },
			location: { name: 'Shop', address: 'Rua 1' },
			text: 'Location shared:\nhttps://maps.google.com/maps?q=38.7,-9.1',
		},
		'[location] Shop, Rua 1',
	],
	[
		{ type: 'carousel', items: [{ title: 'Chair' }], text: '1. Chair\nBuy: https://a.test' },
		'[carousel] Chair',
	],
	[{ type: 'template', template: { name: 'order_shipped' } }, '[template] order_shipped'],
	[{ type: 'template' }, '[template]'],
	[{ type: 'text', text: ' \u200b' }, '[text]'],
	[
		{ type: 'location', coordinates: { lat: 1, long: 2 }, location: { name: ' ', address: '' } },
		'[location] 1, 2',
	],
	[{ type: 'form', fields: [{ label: ' ', name: 'size' }] }, '[form] size'],
	[{ type: 'hologram' }, '[hologram]'],
	[{}, '[message]'],
])('%j', (content, text) => expect(textOf({ content })).toBe(text));

it('says of a deleted message only that, and of one without content that it is one', () => {
	expect(textOf({ deleted: true, content: { type: 'text', text: 'Gone' } })).toBe('[deleted]');
	expect(textOf({})).toBe('[message]');
});

it.each<[string, IDataObject, string]>([
	['text', { message: { content: { type: 'text', text: 'Which\nsize?' } } }, '[quote: Which size?] Small'],
	['picture', { message: { content: { type: 'image', mediaUrl } } }, `[quote: [image] ${mediaUrl}] Small`],
	['deleted message', { message: { deleted: true } }, '[quote: [deleted]] Small'],
	['message that the API does not know', { externalMessageId: 'wamid.1' }, '[quote] Small'],
])('quotes a %s', (_, quotedMessage, text) => {
	expect(textOf({ quotedMessage, content: { type: 'text', text: 'Small' } })).toBe(text);
});
