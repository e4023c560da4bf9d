import type { ApprovedTemplate } from '../../../../sandbox/driver';
import { business, useWebhook } from '../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

const order = { name: 'order', language: 'en_US', body: 'Hi {{1}}, {{2}} is on its way.' };
const named = { name: 'named', language: 'de', body: 'Hallo {{first_name}}' };

interface Sent {
	name?: string;
	code?: string;
	components?: object[];
}

const texts = (type: string, ...values: string[]) => ({
	type,
	parameters: values.map((text) => ({ type: 'text', text })),
});

const media = (type: string, details: object) => ({
	type: 'header',
	parameters: [{ type, [type]: details }],
});

async function send({ name = 'order', code = 'en_US', components = [] }: Sent, isOverride = false) {
	const { driver, api } = surroundings;
	const customer = await driver.createCustomer({ channel: 'whatsapp' });
	const content = { type: 'template', template: { name, language: { code }, components } };
	const body = isOverride
		? { content: { type: 'text', text: 'Hi' }, override: { whatsapp: { payload: content } } }
		: { content, schema: 'whatsapp' };
	const path = `/conversations/${customer.conversationId}/messages`;
	expect((await api.post(path, { author: business, ...body })).status).toBe(201);
	return { customer, screen: await driver.screen(customer) };
}

async function approve(...templates: ApprovedTemplate[]) {
	for (const template of templates) await surroundings.driver.approveTemplate(template);
}

const tooMuchSpace = 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces';

describe.each([
	['as content', false],
	['as override', true],
])('WhatsApp refuses a template sent %s', (_way, isOverride) => {
	it.each<[string, Sent, number, string]>([
		['a line break', { components: [texts('body', 'Ana', 'a\nb')] }, 132018, tooMuchSpace],
		['a tab', { components: [texts('body', 'Ana', 'a\tb')] }, 132018, tooMuchSpace],
		['five spaces', { components: [texts('body', 'Ana', 'a     b')] }, 132018, tooMuchSpace],
		[
			'a parameter too few',
			{ components: [texts('body', 'Ana')] },
			132000,
			'body: number of localizable_params (1) does not match the expected number of params (2)',
		],
		[
			'a parameter too many',
			{ components: [texts('body', 'Ana', 'a', 'b')] },
			132000,
			'body: number of localizable_params (3) does not match the expected number of params (2)',
		],
		['an unknown name', { name: 'ordr' }, 132001, 'template name (ordr) does not exist in en_US'],
		['an unknown language', { code: 'en' }, 132001, 'template name (order) does not exist in en'],
		[
			'no name of a named placeholder',
			{ name: 'named', code: 'de', components: [texts('body', 'Ana')] },
			100,
			'Parameter name is missing or empty',
		],
		['no picture', { name: 'picture' }, 132012, 'header: Format mismatch, expected IMAGE, received UNKNOWN'],
		[
			'no value of a button',
			{ name: 'button' },
			131008,
			'buttons: Button at index 0 of type Url requires a parameter',
		],
	])('for %s', async (_fault, sent, code, details) => {
		await approve(order, named);
		await approve({ name: 'picture', language: 'en_US', header: { type: 'image' }, body: 'Look' });
		const buttons = [{ type: 'url', text: 'Track', url: 'https://example.com/{{1}}' } as const];
		await approve({ name: 'button', language: 'en_US', body: 'Bye', buttons });
		await subscribe(['conversation:message:delivery:failure']);
		const { screen } = await send(sent, isOverride);
		expect(screen).toMatchObject([{ state: 'failed' }]);
		expect((await readEvents()).map(({ payload }) => payload)).toMatchObject([
			{
				message: { id: screen[0]?.messageId },
				error: {
					code: 'uncategorized_error',
					underlyingError: { errors: [{ code, error_data: { details } }] },
				},
			},
		]);
	});
});

test('a line break is refused where no template is approved, and anything else is taken', async () => {
	expect((await send({ components: [texts('body', 'a\nb')] })).screen).toMatchObject([{ state: 'failed' }]);
	const { screen } = await send({ name: 'any', components: [texts('body', 'a    b', 'c')] });
	expect(screen).toMatchObject([{ state: 'delivered', text: '[any] a    b | c' }]);
});

test.each([
	['as content', false],
	['as override', true],
])('the phone shows the approved text of a template sent %s', async (_way, isOverride) => {
	const header = { type: 'text', text: 'Order {{1}}' } as const;
	const buttons = [
		{ type: 'url', text: 'Track', url: 'https://example.com/{{1}}' },
		{ type: 'quick_reply', text: 'Stop' },
	] as const;
	await approve({ ...order, header, buttons: [...buttons] });
	const button = { type: 'button', sub_type: 'url', index: '0', parameters: [{ type: 'text', text: '42' }] };
	const components = [texts('header', 'A7'), texts('body', 'Ana', 'the book'), button];
	const { customer, screen } = await send({ components }, isOverride);
	expect(screen).toMatchObject([
		{
			state: 'delivered',
			text: 'Order A7\nHi Ana, the book is on its way.\nTrack: https://example.com/42',
			content: { type: 'text', text: 'Order A7\nHi Ana, the book is on its way.' },
		},
	]);
	const { message } = await surroundings.driver.tap(customer, 'Stop');
	expect(message?.content).toMatchObject({ type: 'text', text: 'Stop', payload: 'Stop' });
});

test('named placeholders are filled in by name', async () => {
	await approve({ ...named, body: 'Hallo {{first_name}} {{last_name}}' });
	const parameters = [
		{ type: 'text', text: 'Lima', parameter_name: 'last_name' },
		{ type: 'text', text: 'Ana', parameter_name: 'first_name' },
	];
	const { screen } = await send({ name: 'named', code: 'de', components: [{ type: 'body', parameters }] });
	expect(screen).toMatchObject([{ state: 'delivered', text: 'Hallo Ana Lima' }]);
});

describe('a document in the header', () => {
	const link = 'https://example.com/bill.pdf';
	const bill: ApprovedTemplate = {
		name: 'bill',
		language: 'en_US',
		header: { type: 'document' },
		body: 'Your bill',
	};

	test.each([
		['has the name that came along', { link, filename: 'Bill.pdf' }, 'Bill.pdf'],
		['is untitled without a name', { link }, 'Untitled'],
	])('%s', async (_title, details, filename) => {
		const sent = { name: 'bill', components: [media('document', details)] };
		expect((await send(sent)).screen).toMatchObject([{ text: `[bill] ${filename}` }]);
		await approve(bill);
		expect((await send(sent)).screen).toMatchObject([
			{
				state: 'delivered',
				text: `${filename}\nYour bill`,
				content: { type: 'file', mediaUrl: link, filename, text: 'Your bill' },
			},
		]);
	});
});

test('placeholders have names everywhere or nowhere', async () => {
	await expect(approve({ ...named, header: { type: 'text', text: 'Order {{1}}' } })).rejects.toThrow(
		'are either all numbers or all names',
	);
});

describe('an approved template that is withdrawn', () => {
	it('is refused from then on, and the last one to go lets all pass', async () => {
		const { driver } = surroundings;
		const other = { ...order, name: 'other / 1' };
		await approve(order, other);
		await driver.withdrawTemplate(order);
		const { screen } = await send({ components: [texts('body', 'Ana', '4711')] });
		expect(screen).toMatchObject([{ state: 'failed' }]);
		await driver.withdrawTemplate(other);
		const again = await send({ components: [texts('body', 'Ana', '4711')] });
		expect(again.screen).toMatchObject([{ state: 'delivered' }]);
	});

	it('is found by its name and its language', async () => {
		const { driver } = surroundings;
		await approve(order);
		await expect(driver.withdrawTemplate({ ...order, language: 'de' })).rejects.toThrow(
			'There is no template "order" in de.',
		);
	});
});
