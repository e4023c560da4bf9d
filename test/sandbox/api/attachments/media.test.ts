import axios from 'axios';
import type { Content, Message } from '../../../../sandbox/api/model';
import { business, useWebhook } from '../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

const elsewhere = 'https://example.com/files/the%20menu.pdf?v=2';
const actions = [{ type: 'link', text: 'Open', uri: 'https://example.com' }];

async function upload(filename: string, mediaType: string): Promise<string> {
	const form = new FormData();
	form.append('source', new File(['pixels'], filename, { type: mediaType }));
	const { data } = await surroundings.api.post('/attachments?access=public', form);
	return (data as { attachment: { mediaUrl: string } }).attachment.mediaUrl;
}

async function post(content: object): Promise<Content> {
	const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
	const { api } = surroundings;
	const { data } = await api.post(`/conversations/${conversationId}/messages`, { author: business, content });
	const [posted] = (data as { messages: Message[] }).messages;
	const listed = await api.get(`/conversations/${conversationId}/messages`);
	expect(listed.data).toMatchObject({ messages: [posted] });
	return posted!.content;
}

async function readContentOfEvent(): Promise<unknown> {
	const [event] = await readEvents();
	return (event!.payload.message as Message).content;
}

const size = expect.any(Number) as number;

test.each(['image', 'file'])('an %s has its name as altText, its type and its size', async (type) => {
	await subscribe(['conversation:message']);
	const uploaded = { type, mediaUrl: await upload('my cake.png', 'image/png') };
	const described = { ...uploaded, altText: 'my cake.png', mediaType: 'image/png', mediaSize: 6 };
	expect(await post(uploaded)).toEqual(described);
	expect(await readContentOfEvent()).toEqual(described);
	expect(await post({ type, mediaUrl: elsewhere })).toEqual({
		type,
		mediaUrl: elsewhere,
		altText: 'the menu.pdf',
		mediaType: 'application/pdf',
		mediaSize: size,
	});
});

test('an altText that is given stays', async () => {
	const mediaUrl = await upload('cake.png', 'image/png');
	expect(await post({ type: 'image', mediaUrl, altText: 'A cake' })).toMatchObject({ altText: 'A cake' });
});

test.each([
	['no name', 'https://example.com', undefined],
	['a name that is badly encoded', 'https://example.com/%E9.png', '%E9.png'],
	['a name that is too long', `https://example.com/${'x'.repeat(200)}.png`, 'x'.repeat(128)],
])('of a file with %s, altText is what can be had', async (_title, mediaUrl, altText) => {
	expect((await post({ type: 'file', mediaUrl })).altText).toBe(altText);
});

test.each(['carousel', 'list'])('the items of a %s have a type and an altText', async (type) => {
	const mediaUrl = await upload('cake.jpg', 'image/jpeg');
	const items = [
		{ title: 'Cake', mediaUrl, actions },
		{ title: 'Menu', mediaUrl: elsewhere, mediaType: 'text/html', altText: 'What there is', actions },
		{ title: 'Nothing to see', actions },
	];
	expect((await post({ type, items })).items).toEqual([
		{ ...items[0], mediaType: 'image/jpeg', altText: 'cake.jpg' },
		items[1],
		items[2],
	]);
});

test('what a customer sends is described as well', async () => {
	await subscribe(['conversation:message']);
	const { driver, sandbox } = surroundings;
	const customer = await driver.createCustomer({ channel: 'whatsapp' });
	const { data } = await axios.post<{ mediaUrl: string }>(
		`${sandbox.url}/sandbox/files`,
		Buffer.from('GIF89a'),
		{ params: { filename: 'so ñ.gif' }, headers: { 'Content-Type': 'application/octet-stream' } },
	);
	const content = { type: 'image', mediaUrl: data.mediaUrl };
	await driver.write(customer, content);
	const described = { ...content, altText: 'so ñ.gif', mediaType: 'image/gif', mediaSize: 6 };
	expect(await readContentOfEvent()).toEqual(described);
});
