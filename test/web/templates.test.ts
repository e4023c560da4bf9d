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

describe.each([
	['approved', true],
	['not known', false],
])('a template that is %s', (_title, isApproved) => {
	async function send(type: 'document' | 'image', media: object) {
		const { driver, api, open } = opened;
		if (isApproved) {
			await driver.approveTemplate({ name: 'offer', language: 'en', header: { type }, body: 'Hi {{1}}' });
		}
		const ana = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
		const components = [
			{ type: 'header', parameters: [{ type, [type]: media }] },
			{ type: 'body', parameters: [{ type: 'text', text: 'Ana' }] },
		];
		await api.post(`/conversations/${ana.conversationId}/messages`, {
			author: { type: 'business' },
			schema: 'whatsapp',
			content: { type: 'template', template: { name: 'offer', language: { code: 'en' }, components } },
		});
		await open();
		await opened.phone('Ana').getByText('Ana', { exact: !isApproved }).last().waitFor();
	}

	async function upload(): Promise<string> {
		const response = await fetch(
			`${opened.sandbox.url}/sandbox/files?filename=sun.svg&mediaType=image/svg%2Bxml`,
			{
				method: 'POST',
				headers: { 'Content-Type': 'application/octet-stream' },
				body: '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>',
			},
		);
		return ((await response.json()) as { mediaUrl: string }).mediaUrl;
	}

	test('shows its picture', async () => {
		const { page, bubbles } = opened;
		await send('image', { link: await upload() });
		await bubbles('Ana').locator('img.picture').waitFor();
		// A picture that did not load would have become a file.
		await page.waitForFunction("document.querySelector('.picture')?.naturalWidth === 40");
	});

	test.each([
		['a picture that cannot be had', 'image', { link: 'http://127.0.0.1:9/sun.png' }, 'sun.png'],
		['a picture that WhatsApp alone has', 'image', { id: '4711' }, 'Picture'],
		['a document', 'document', { link: 'http://127.0.0.1:9/a.pdf', filename: 'Bill.pdf' }, 'Bill.pdf'],
	] as const)('shows %s as a file', async (_media, type, media, name) => {
		await send(type, media);
		await opened.bubbles('Ana').locator('.file').getByText(name, { exact: true }).waitFor();
		expect(await opened.bubbles('Ana').getByText(name, { exact: true }).count()).toBe(1);
		expect(await opened.bubbles('Ana').locator('img').count()).toBe(0);
	});
});

describe('the list of approved templates', () => {
	const row = (name: string) =>
		opened.page
			.getByRole('list', { name: 'Approved templates' })
			.getByRole('listitem')
			.filter({ hasText: name });
	const fill = async (name: string, text: string) =>
		await opened.page.getByRole('textbox', { name, exact: true }).fill(text);
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
		['an image', 'Image', 'image'],
		['a video', 'Video', 'video'],
		['a document', 'Document', 'document'],
		['a location', 'Location', 'location'],
	])('takes one with %s in its header', async (_title, label, type) => {
		const { open, page } = opened;
		await open('templates');
		await page.getByRole('combobox', { name: 'Header' }).selectOption({ label });
		expect(await page.getByRole('textbox', { name: 'Header text' }).count()).toBe(0);
		await addOrder();
		await row('order')
			.filter({ hasText: `With a header: ${type}` })
			.waitFor();
		expect(await page.getByRole('combobox', { name: 'Header' }).inputValue()).toBe('none');
	});

	test('takes one with a header of text and two buttons, which the phone shows', async () => {
		const { driver, open, page, phone } = opened;
		const { conversationId } = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
		await open('templates');
		await page.getByRole('combobox', { name: 'Header' }).selectOption({ label: 'Text' });
		await fill('Header text', ' News ');
		await fill('Buttons', ' Stop, Call me ,');
		await addOrder();
		await row('order').filter({ hasText: 'News' }).filter({ hasText: 'Buttons: Stop, Call me' }).waitFor();
		await send(conversationId, 'order');
		await phone('Ana').getByText('News\nHi Ana, it is on its way.').waitFor();
		await phone('Ana').getByRole('button', { name: 'Call me' }).waitFor();
	});

	test('asks for the text of a header', async () => {
		const { open, page } = opened;
		await open('templates');
		await page.getByRole('combobox', { name: 'Header' }).selectOption({ label: 'Text' });
		for (const name of ['Template name', 'Language', 'Text']) await fill(name, 'en');
		await add();
		await page.getByRole('alert').filter({ hasText: 'A header of text needs its text.' }).waitFor();
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
