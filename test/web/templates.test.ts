import { usePage } from './page';

const opened = usePage();

test('an approved template has its own text, and its document a name', async () => {
	const { driver, api, phone, open } = opened;
	const header = { type: 'document' } as const;
	const buttons = [{ type: 'quick_reply', text: 'Stop' }] as const;
	const approved = { name: 'bill', language: 'en', header, body: 'Due {{1}}', buttons: [...buttons] };
	await driver.approveTemplate(approved);
	const bea = await driver.createCustomer({ channel: 'whatsapp', name: 'Bea' });
	const link = 'https://example.com/4711.pdf';
	const components = [
		{ type: 'header', parameters: [{ type: 'document', document: { link } }] },
		{ type: 'body', parameters: [{ type: 'text', text: 'tomorrow' }] },
	];
	const template = { name: 'bill', language: { code: 'en' }, components };
	await api.post(`/conversations/${bea.conversationId}/messages`, {
		author: { type: 'business' },
		content: { type: 'text', text: 'Your bill' },
		override: { whatsapp: { payload: { type: 'template', template } } },
	});
	await open();
	await phone('Bea').locator('.file').filter({ hasText: 'Untitled' }).waitFor();
	await phone('Bea').getByText('Due tomorrow').waitFor();
	await phone('Bea').getByRole('button', { name: 'Stop' }).click();
	await phone('Bea').locator('.bubble--user').getByText('Stop').waitFor();
});

describe('the list of approved templates', () => {
	const row = (name: string) =>
		opened.page
			.getByRole('list', { name: 'Approved templates' })
			.getByRole('listitem')
			.filter({ hasText: name });
	const fill = async (name: string, text: string) =>
		await opened.page.getByRole('textbox', { name }).fill(text);
	const add = async () => await opened.page.getByRole('button', { name: 'Add template' }).click();

	async function addOrder() {
		await fill('Template name', ' order ');
		await fill('Language', 'en_US');
		await fill('Text', 'Hi {{1}}, it is on its way.');
		await add();
		await row('order').filter({ hasText: 'Hi {{1}}, it is on its way.' }).waitFor();
	}

	async function send(conversationId: string, name: string) {
		const parameters = [{ type: 'text', text: 'Ana' }];
		const template = { name, language: { code: 'en_US' }, components: [{ type: 'body', parameters }] };
		await opened.api.post(`/conversations/${conversationId}/messages`, {
			author: { type: 'business' },
			schema: 'whatsapp',
			content: { type: 'template', template },
		});
	}

	test('takes one, and from then on WhatsApp takes no other', async () => {
		const { driver, open, phone } = opened;
		const { conversationId } = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
		await open('templates');
		await addOrder();
		await send(conversationId, 'order');
		await phone('Ana').getByText('Hi Ana, it is on its way.').waitFor();
		await send(conversationId, 'bill');
		await phone('Ana').getByText('Not delivered.').waitFor();
		expect(await opened.page.getByRole('textbox', { name: 'Template name' }).inputValue()).toBe('');
	});

	test('gives one up, and without any WhatsApp takes all again', async () => {
		const { driver, open, phone, page } = opened;
		const { conversationId } = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
		await open('templates');
		await addOrder();
		await page.getByRole('button', { name: 'Remove order · en_US' }).focus();
		await page.keyboard.press('Enter');
		await page.getByText('None is approved').waitFor();
		await send(conversationId, 'bill');
		await phone('Ana').getByText('bill').waitFor();
		expect(await phone('Ana').getByText('Not delivered.').count()).toBe(0);
	});

	test('shows header and buttons of those that have them', async () => {
		const { driver, open } = opened;
		await driver.approveTemplate({
			name: 'bill',
			language: 'de',
			header: { type: 'document' },
			body: 'Ihre Rechnung',
			buttons: [{ type: 'quick_reply', text: 'Danke' }],
		});
		await open('templates');
		await row('bill · de').filter({ hasText: 'With a header: document' }).waitFor();
		await row('bill · de').filter({ hasText: 'Buttons: Danke' }).waitFor();
	});

	test.each([
		['a name', 'Template name', '', 'A template needs a name.'],
		['a language', 'Language', ' ', 'A template needs a language, such as en_US.'],
		['a text', 'Text', '', 'A template needs a text.'],
		['one kind of placeholders', 'Text', '{{1}} {{name}}', 'either all numbers or all names.'],
	])('asks for %s', async (_title, field, text, sentence) => {
		const { open, page } = opened;
		await open('templates');
		await fill('Template name', 'order');
		await fill('Language', 'en');
		await fill('Text', 'Hello');
		await fill(field, text);
		await add();
		await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
		await page.getByText('None is approved').waitFor();
	});
});
