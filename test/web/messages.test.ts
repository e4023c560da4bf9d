import { usePage } from './page';

const opened = usePage();

const items = [
	{
		title: 'Lemon cake',
		description: 'For eight',
		actions: [
			{ type: 'postback', text: 'Order', payload: 'ORDER' },
			{ type: 'link', text: 'See it', uri: 'https://example.com/lemon' },
		],
	},
];

/** A customer to whom the business has posted something. */
async function receive(channel: string, content: object) {
	const customer = await opened.driver.createCustomer({ channel, name: 'Ana' });
	await opened.post(customer.conversationId, content);
	await opened.open();
	await opened.bubbles('Ana').first().waitFor();
	return customer;
}

const replies = {
	type: 'text',
	text: 'A table?',
	actions: [
		{ type: 'reply', text: 'Yes, for two', payload: 'TABLE' },
		{ type: 'reply', text: 'No', payload: 'NO' },
	],
};

test('a reply that is tapped is written, and offered no more', async () => {
	const { userId } = await receive('whatsapp', replies);
	const { driver, phone, bubbles } = opened;
	await phone('Ana').getByRole('button', { name: 'Yes, for two' }).click();
	await bubbles('Ana').nth(1).filter({ hasText: 'Yes, for two' }).waitFor();
	expect(await phone('Ana').getByRole('button', { name: 'No' }).count()).toBe(0);
	expect((await driver.screen(userId))[1]?.content).toMatchObject({ payload: 'TABLE' });
});

test('SMS shows no buttons, and says so', async () => {
	await receive('twilio', replies);
	await opened.phone('Ana').getByText('SMS shows no reply buttons').waitFor();
	expect(await opened.phone('Ana').getByRole('button', { name: 'Yes, for two' }).count()).toBe(0);
});

test('a postback reaches the webhooks', async () => {
	const { driver, api, sandbox, phone } = opened;
	const webhooks = [{ target: `${sandbox.url}/nowhere`, triggers: ['conversation:postback'] }];
	await api.post('/integrations', { type: 'custom', webhooks });
	// The same word on both: what is tapped has to tell them apart.
	const plum = { title: 'Plum cake', actions: [{ type: 'postback', text: 'Order', payload: 'ORDER_PLUM' }] };
	await receive('messenger', { type: 'carousel', items: [...items, plum] });
	await phone('Ana').getByRole('button', { name: 'Order' }).nth(1).click();
	await opened.page.waitForFunction(async () => {
		const deliveries = (await (await fetch('/sandbox/deliveries')).json()) as unknown[];
		return deliveries.length === 1;
	});
	const [delivery] = await driver.deliveries();
	expect(delivery?.body.events[0]?.payload).toMatchObject({ postback: { payload: 'ORDER_PLUM' } });
});

test('a link leads where it says, and a script nowhere', async () => {
	await receive('web', {
		type: 'text',
		text: 'Look',
		actions: [
			{ type: 'link', text: 'Web', uri: 'https://example.com/' },
			{ type: 'link', text: 'Script', uri: 'javascript:document.title=1' },
		],
	});
	const links = opened.bubbles('Ana').locator('a');
	expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
		'https://example.com/',
		null,
	]);
});

test.each([
	['telegram', 1],
	['twilio', 0],
])('a carousel on %s is %i carousel, and else text', async (channel, count) => {
	await receive(channel, { type: 'carousel', items });
	expect(await opened.bubbles('Ana').getByRole('list', { name: 'Carousel' }).count()).toBe(count);
	await opened.bubbles('Ana').filter({ hasText: 'Lemon cake' }).waitFor();
	await opened.bubbles('Ana').filter({ hasText: 'For eight' }).waitFor();
});

test.each([
	['messenger', '.list__item'],
	['line', '.carousel .card'],
	['web', '.carousel .card'],
	['telegram', '.text'],
])('a list on %s is shown in its way', async (channel, look) => {
	await receive(channel, { type: 'list', items });
	await opened.bubbles('Ana').locator(look).filter({ hasText: 'Lemon cake' }).waitFor();
});

test.each(['messenger', 'instagram'])(
	'a cut button on %s asks for a location all the same',
	async (channel) => {
		const actions = [{ type: 'locationRequest', text: 'Share my current location' }];
		await receive(channel, { type: 'text', text: 'Where are you?', actions });
		await opened.phone('Ana').getByRole('button', { name: 'Share my current loc', exact: true }).click();
		await opened.bubbles('Ana').nth(1).filter({ hasText: '55.6761, 12.5683' }).waitFor();
	},
);

test('a picture of the business is shown, and one that cannot be had is a file', async () => {
	const { driver, post, open, bubbles, api } = opened;
	const form = new FormData();
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>';
	form.append('source', new File([svg], 'sun.svg', { type: 'image/svg+xml' }));
	const { data } = await api.post<{ attachment: { mediaUrl: string } }>('/attachments?access=public', form);
	const { conversationId } = await driver.createCustomer({ channel: 'web', name: 'Ana' });
	await post(conversationId, { type: 'image', mediaUrl: data.attachment.mediaUrl, text: 'The sun' });
	await post(conversationId, { type: 'image', mediaUrl: `${opened.sandbox.url}/gone.png` });
	await open();
	await bubbles('Ana').nth(0).getByRole('img', { name: 'The sun' }).waitFor();
	await bubbles('Ana').nth(1).locator('.file').filter({ hasText: 'gone.png' }).waitFor();
});

test('what stands below a picture stays in view, whether the picture comes or not', async () => {
	const { driver, page, phone, post, open, bubbles } = opened;
	const { conversationId } = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
	for (let line = 0; line < 12; line++) await post(conversationId, { type: 'text', text: 'Hello' });
	await open();
	await bubbles('Ana').nth(11).waitFor();
	for (const [index, name] of ['sun.svg', 'gone.svg'].entries()) {
		let send = () => {};
		const sending = new Promise<void>((resolve) => (send = resolve));
		await page.route(`**/${name}`, async (route) => {
			await sending;
			const body = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="150"/>';
			await (name === 'sun.svg' ? route.fulfill({ contentType: 'image/svg+xml', body }) : route.abort());
		});
		const actions = [{ type: 'reply', text: `More than ${name}`, payload: 'MORE' }];
		await post(conversationId, { type: 'image', mediaUrl: `https://a.test/${name}`, text: 'See', actions });
		const reply = phone('Ana').getByRole('button', { name: `More than ${name}` });
		await reply.waitFor();
		send();
		const shown = bubbles('Ana').nth(12 + index);
		await (name === 'sun.svg' ? shown.locator('img') : shown.locator('.file')).waitFor();
		await page.waitForFunction(
			(button) => {
				const list = button!.closest('.screen')!.getBoundingClientRect();
				return button!.getBoundingClientRect().bottom <= list.bottom;
			},
			await reply.elementHandle(),
		);
	}
});

test('a file, a location and a template have their own looks', async () => {
	const { driver, api, bubbles, phone, post, open } = opened;
	const { conversationId } = await driver.createCustomer({ channel: 'web', name: 'Ana' });
	await post(conversationId, { type: 'file', mediaUrl: 'https://example.com/a%20bill.pdf' });
	await post(conversationId, { type: 'location', coordinates: { lat: 1, long: 2 } });
	const bea = await driver.createCustomer({ channel: 'whatsapp', name: 'Bea' });
	const parameters = [{ type: 'text', text: 'tomorrow' }];
	const template = { name: 'reminder', language: { code: 'en' }, components: [{ type: 'body', parameters }] };
	await api.post(`/conversations/${bea.conversationId}/messages`, {
		author: { type: 'business' },
		schema: 'whatsapp',
		content: { type: 'template', template },
	});
	await open();
	await bubbles('Ana').locator('.file').filter({ hasText: 'a bill.pdf' }).waitFor();
	await bubbles('Ana').locator('.place').filter({ hasText: '1.0000, 2.0000' }).waitFor();
	await phone('Bea').locator('.template').filter({ hasText: 'reminder' }).getByText('tomorrow').waitFor();
});

test('a form is filled in, once', async () => {
	const fields = [
		{ type: 'text', name: 'name', label: 'Your name' },
		{ type: 'select', name: 'day', label: 'Day', options: [{ name: 'sat', label: 'Saturday' }] },
	];
	await receive('web', { type: 'form', fields });
	const form = opened.phone('Ana').getByRole('form', { name: 'Form' });
	await form.getByRole('button', { name: 'Send form' }).click();
	await opened.phone('Ana').getByRole('alert').filter({ hasText: 'Fill in “Your name” first.' }).waitFor();
	await form.getByLabel('Your name').fill('Ana García');
	await form.getByLabel('Day').selectOption({ label: 'Saturday' });
	await form.getByRole('button', { name: 'Send form' }).click();
	await opened.phone('Ana').getByText('Form sent').waitFor();
	await opened.bubbles('Ana').filter({ hasText: 'Your name: Ana García' }).waitFor();
	expect(await form.count()).toBe(0);
});

test('typing and read marks come and go', async () => {
	const { driver, api, open, phone, page } = opened;
	const customer = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
	await driver.write(customer, { text: 'Hello' });
	await open();
	const act = async (type: string) =>
		await api.post(`/conversations/${customer.conversationId}/activity`, {
			author: { type: 'business' },
			type,
		});
	await phone('Ana').getByRole('img', { name: 'Sent' }).waitFor();
	await act('conversation:read');
	await phone('Ana').getByRole('img', { name: 'Read' }).waitFor();
	await act('typing:start');
	await page.getByText('The business is typing').waitFor();
	await act('typing:stop');
	await page.getByText('The business is typing').waitFor({ state: 'detached' });
});

test('what is new is counted until it is marked as read', async () => {
	await receive('whatsapp', { type: 'text', text: 'News' });
	const button = opened.phone('Ana').getByRole('button', { name: '1 new, mark as read' });
	await button.click();
	await button.waitFor({ state: 'detached' });
});
