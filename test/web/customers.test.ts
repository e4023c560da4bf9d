import { usePage } from './page';

const opened = usePage();

const write = async (name: string, text: string) => {
	const field = opened.phone(name).getByRole('textbox', { name: /^Message from/ });
	await field.fill(text);
	await field.press('Enter');
};

test('a customer is added with a name and a channel, and writes', async () => {
	const { page, open, phone, bubbles } = opened;
	await open();
	await page.getByRole('textbox', { name: 'Name' }).fill('Ana García');
	await page.getByRole('combobox', { name: 'Channel' }).selectOption({ label: 'Telegram' });
	await page.getByRole('button', { name: 'Add customer' }).click();
	await phone('Ana García').getByText('Telegram').waitFor();

	await write('Ana García', 'Hello there');
	await bubbles('Ana García').filter({ hasText: 'Hello there' }).waitFor();
	expect(await page.getByRole('textbox', { name: /^Message from/ }).inputValue()).toBe('');
});

test('the first customer can be taken from the samples', async () => {
	const { open, page, phone } = opened;
	await open();
	const samples = page.getByRole('group', { name: 'Sample customers' });
	expect(await samples.getByRole('button').count()).toBe(8);
	await samples.getByRole('button', { name: 'Ben on SMS' }).click();
	await phone('Ben').waitFor();
	expect(await samples.count()).toBe(0);
});

test('all eight channels can be chosen, and each phone says its own', async () => {
	const { page, open, driver } = opened;
	const channels = ['whatsapp', 'twilio', 'messenger', 'instagram', 'telegram', 'line', 'web', 'mailgun'];
	for (const channel of channels) await driver.createCustomer({ channel, name: `On ${channel}` });
	await open();
	await page.getByRole('article').nth(7).waitFor();
	const names = await page.getByRole('article').evaluateAll((all) => all.map((one) => one.ariaLabel));
	const options = await page.getByRole('combobox', { name: 'Channel' }).locator('option').allTextContents();
	expect(names).toEqual(channels.map((channel, index) => `On ${channel} on ${options[index]}`));
});

test.each([
	['a message without text', '   ', 'The message is empty: write something first.'],
	['a message of line breaks', '\n\n', 'The message is empty: write something first.'],
])('%s is refused in a sentence', async (_title, text, sentence) => {
	const { open, phone, driver } = opened;
	const { userId } = await driver.createCustomer({ channel: 'web', name: 'Ana' });
	await open();
	await write('Ana', text);
	await phone('Ana').getByRole('alert').filter({ hasText: sentence }).waitFor();
	expect(await driver.screen(userId)).toEqual([]);
});

test('a customer without a name is refused in a sentence', async () => {
	const { page, open } = opened;
	await open();
	await page.getByRole('button', { name: 'Add customer' }).click();
	await page.getByRole('alert').filter({ hasText: 'A customer needs a name.' }).waitFor();
});

test('markup is shown as text, from customers and from businesses', async () => {
	const { page, open, driver, post, bubbles } = opened;
	const markup = '<img src=x onerror="document.title=1"><b>bold</b>';
	const { conversationId } = await driver.createCustomer({ channel: 'web', name: 'Ana' });
	await open();
	await write('Ana', markup);
	await bubbles('Ana').first().waitFor();
	await post(conversationId, { type: 'text', text: markup });
	await bubbles('Ana').nth(1).waitFor();
	expect(await bubbles('Ana').locator('.text').allTextContents()).toEqual([markup, markup]);
	await page.locator('.line').nth(1).waitFor();
	expect(await page.locator('.line .text').allTextContents()).toEqual([markup, markup]);
	expect(await page.locator('.bubble b, .bubble img, .line b, .line img').count()).toBe(0);
	expect(await page.title()).toMatch(/^Phones/);
});

test('a picture is sent from the browser, and shown', async () => {
	const { page, open, driver, phone, bubbles } = opened;
	const { userId } = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
	await open();
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>';
	const file = { name: 'sun.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) };
	const choosing = page.waitForEvent('filechooser');
	await phone('Ana').getByRole('button', { name: 'Attach' }).click();
	await phone('Ana').getByRole('button', { name: 'Picture or file' }).click();
	await (await choosing).setFiles(file);
	const picture = bubbles('Ana').getByRole('img', { name: 'Picture' });
	await picture.waitFor();
	// A picture that did not load would have become a file.
	await page.waitForFunction("document.querySelector('.picture')?.naturalWidth === 40");
	expect(await driver.screen(userId)).toMatchObject([
		{ content: { type: 'image', mediaType: 'image/svg+xml', mediaSize: svg.length } },
	]);
	expect(await driver.requests()).toEqual([]);
});

test.each([
	['is too large', 'big.txt', 'x'.repeat(2000), '“big.txt” is too large: at most 1000 bytes can be sent.'],
	['is empty', 'none.txt', '', '“none.txt” is empty.'],
	['could be run', 'setup.exe', 'MZ', 'File rejected. File extension not allowed.'],
])('a file that %s is refused in a sentence', async (_title, name, text, sentence) => {
	const { open, driver, phone } = opened;
	const { userId } = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
	await driver.configure({ attachmentLimit: 1000 });
	await open();
	const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
	await phone('Ana').locator('input[type=file]').setInputFiles(file);
	await phone('Ana').getByRole('alert').filter({ hasText: sentence }).waitFor();
	expect(await driver.screen(userId)).toEqual([]);
});

test('a location is shared', async () => {
	const { open, driver, phone, bubbles } = opened;
	await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
	await open();
	await phone('Ana').getByRole('button', { name: 'Attach' }).click();
	await phone('Ana').getByRole('button', { name: 'Lisbon' }).click();
	await bubbles('Ana').filter({ hasText: '38.7223, -9.1393' }).waitFor();
});
