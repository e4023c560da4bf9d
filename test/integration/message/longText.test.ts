import type { INodeParameters } from 'n8n-workflow';
import { useSending } from '../harness/sending';

const { createAna, received, send, surroundings } = useSending();

const PARAGRAPHS = ['Your order has left our house.', 'It comes tomorrow.', 'Is that fine with you?'];
const TEXT = PARAGRAPHS.join('\n\n');
const IMAGE = 'https://example.com/a.png';
const SHORTHAND = 'Sure? %[Yes](reply:YES)';
const FORM_FIELDS = { values: [{ type: 'email', name: 'email', label: 'Email' }] };
const buttons = { values: [{ type: 'reply', text: 'Yes', payload: 'YES' }] };
const metadata = { values: [{ key: 'order', value: '42' }] };

const posted = async () =>
	(await surroundings.driver.requests())
		.filter(({ method }) => method === 'POST')
		.map(({ body }) => (body as { content: Record<string, unknown> }).content);

it('sends the parts in order, one after the other, with the buttons on the last', async () => {
	const ana = await createAna();
	// All at once, the first would come last.
	await surroundings.driver.injectFault({ latencyMs: 40, times: 1 });
	const { items } = await send(ana, {
		text: TEXT,
		buttons,
		options: { splitLongText: 30, blockChatInput: true, authorName: 'Sunny', metadata },
	});

	expect(items.map(({ json }) => json)).toMatchObject(
		PARAGRAPHS.map((text, index) => ({
			text,
			authorName: 'Sunny',
			metadata: { order: '42' },
			part: index + 1,
			parts: 3,
		})),
	);
	expect(items.map(({ pairedItem }) => pairedItem)).toEqual(PARAGRAPHS.map(() => ({ item: 0 })));
	expect(await received(ana)).toMatchObject([
		{ content: { text: PARAGRAPHS[0] } },
		{ content: { text: PARAGRAPHS[1] } },
		{ content: { text: PARAGRAPHS[2], actions: [{ text: 'Yes' }] } },
	]);
	expect(await posted()).toEqual([
		{ type: 'text', text: PARAGRAPHS[0] },
		{ type: 'text', text: PARAGRAPHS[1] },
		{ type: 'text', text: PARAGRAPHS[2], actions: expect.any(Array), blockChatInput: true },
	]);
});

it.each([
	['a text', 'plain', 'text', 'All is well. '],
	['a text in Markdown, whose HTML is longer', 'markdown', 'markdownText', '**All** is `well` & _good_. '],
])(
	'sends %s of 20,000 characters as far as the API takes them at once',
	async (_, textFormat, field, sentence) => {
		const text = sentence.repeat(Math.ceil(20_000 / sentence.length));
		const ana = await createAna();
		const { items, error } = await send(ana, { text, options: { textFormat, splitLongText: 4096 } });
		expect(error).toBeUndefined();
		expect(items.length).toBeGreaterThanOrEqual(5);
		const texts = (await posted()).map((content) => content[field]);
		expect(texts.join(' ')).toBe(text.trim());
		expect((await received(ana)).map(({ state }) => state)).not.toContain('failed');
	},
);

it('leaves a text that fits in one message, and says nothing of parts', async () => {
	const ana = await createAna();
	const { items } = await send(ana, { text: TEXT, buttons, options: { splitLongText: 160 } });
	expect(items).toHaveLength(1);
	expect(items[0]!.json).not.toHaveProperty('part');
	expect(await posted()).toEqual([{ type: 'text', text: TEXT, actions: expect.any(Array) }]);
});

it('cuts no shorthand, so that the API makes its button', async () => {
	const ana = await createAna();
	const shorthand = '%[Track it right now](https://example.com/track me)';
	await send(ana, { text: `Your order has left. ${shorthand} Bye`, options: { splitLongText: 51 } });
	expect((await received(ana)).map(({ content }) => content)).toMatchObject([
		{ text: 'Your order has left.' },
		{ actions: [{ type: 'link', text: 'Track it right now' }] },
		{ text: 'Bye' },
	]);
});

it('says how many parts were sent when a later one fails, and what is left to send', async () => {
	const ana = await createAna();
	await surroundings.driver.configure({ messageLimit: 2 });
	const { error } = await send(ana, { text: TEXT, options: { splitLongText: 30 } });
	expect(error?.message).toBe('2 of 3 parts were sent, then: Message limit of 2 per conversation reached.');
	expect(error?.description).toMatch(/\(POST .*423\) Do not send parts 1 to 2 again\.$/);
	expect((await received(ana)).map(({ text }) => text)).toEqual(PARAGRAPHS.slice(0, 2));
});

it('leaves the error of the first part as it is', async () => {
	const ana = await createAna();
	await surroundings.driver.injectFault({ method: 'POST', status: 500, times: 1 });
	const { error } = await send(ana, { text: TEXT, options: { splitLongText: 30 } });
	expect(error?.message).toBe('The API answered 500 without saying why');
	expect(await received(ana)).toEqual([]);
});

it('lets several items of one conversation keep their order, part by part', async () => {
	const ana = await createAna();
	const items = [TEXT, 'And now for something else.', TEXT].map((text) => ({ text }));
	await send(ana, { text: '={{ $json.text }}', options: { splitLongText: 30 } }, { items });
	expect((await received(ana)).map(({ text }) => text)).toEqual([
		...PARAGRAPHS,
		'And now for something else.',
		...PARAGRAPHS,
	]);
});

it.each(['plain', 'markdown', 'html'])('sends a literal text as it is, in %s', async (textFormat) => {
	const ana = await surroundings.driver.createCustomer({ channel: 'web' });
	const text = 'Write %[Yes](reply:YES), ![](https://a.test/a.png) or &((template=[[a]]))&';
	const { items } = await send(ana, { text, options: { textFormat, literalText: true } });
	expect(items).toHaveLength(1);
	const [message] = await received(ana);
	expect(message!.content).toMatchObject({ type: 'text' });
	expect(message!.content).not.toHaveProperty('actions');
	if (textFormat !== 'markdown')
		expect(message!.text.replaceAll('\u2060', '').replaceAll('&amp;', '&')).toBe(text);
});

it.each<[string, INodeParameters]>([
	['a caption of an image', { contentType: 'image', mediaUrl: IMAGE, caption: SHORTHAND }],
	[
		'a caption in Markdown',
		{ contentType: 'image', mediaUrl: IMAGE, caption: SHORTHAND, options: { textFormat: 'markdown' } },
	],
	['a caption of a file', { contentType: 'file', mediaUrl: 'https://example.com/a.pdf', caption: SHORTHAND }],
	['the introduction of a form', { contentType: 'form', formText: SHORTHAND, formFields: FORM_FIELDS }],
])('sends %s as it is', async (_, parameters) => {
	const ana = await createAna();
	await send(ana, { ...parameters, options: { literalText: true } });
	const [content] = await posted();
	expect(content).not.toHaveProperty('actions');
	const text = String(content?.markdownText ?? content?.text);
	expect(text).toBe('Sure? %\u2060[Yes](reply:YES)');
});

it('leaves a carousel alone, which has no text', async () => {
	const ana = await createAna();
	const link = { type: 'link', text: 'Open', uri: 'https://example.com' };
	await send(ana, {
		contentType: 'carousel',
		cards: { values: [{ title: '%[Yes](reply:YES)', buttons: { values: [link] } }] },
		options: { literalText: true },
	});
	expect(await posted()).toMatchObject([{ items: [{ title: '%[Yes](reply:YES)' }] }]);
});

it.each([{}, { literalText: false }])('lets the API make buttons with %j', async (options) => {
	const ana = await createAna();
	await send(ana, { text: 'Sure? %[Yes](reply:YES)', options });
	expect(await received(ana)).toMatchObject([{ content: { text: 'Sure?', actions: [{ text: 'Yes' }] } }]);
});

it('splits a literal text by its length with what is added, and leaves other content alone', async () => {
	const ana = await createAna();
	const options = { literalText: true, splitLongText: 20 };
	await send(ana, { text: 'a %[b](reply:c) d ef', options });
	await send(ana, {
		contentType: 'json',
		contentJson: { type: 'text', text: 'Sure enough? %[Yes](reply:YES)' },
		options,
	});
	expect(await posted()).toMatchObject([
		{ text: 'a %\u2060[b](reply:c) d' },
		{ text: 'ef' },
		{ text: 'Sure enough? %[Yes](reply:YES)' },
	]);
});
