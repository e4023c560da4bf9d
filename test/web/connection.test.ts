import { startSandbox } from '../../sandbox/api/server';
import { createDriver } from '../../sandbox/driver';
import { openBrowser, type Browser } from '../chromium';
import { usePage, wide } from './page';

const opened = usePage();

test('a reload keeps what the phones, the desk and the wire show', async () => {
	const { driver, open, page, bubbles, api } = opened;
	const customer = await driver.createCustomer({ channel: 'line', name: 'Ana' });
	await driver.write(customer, { text: 'Still here' });
	await api.get('/users/nobody');
	await open('wire');
	await bubbles('Ana').filter({ hasText: 'Still here' }).waitFor();
	const field = page.getByRole('textbox', { name: 'Message from Ana' });
	await field.fill('Not sent yet');
	await page.reload();
	await bubbles('Ana').filter({ hasText: 'Still here' }).waitFor();
	expect(await field.inputValue()).toBe('Not sent yet');
	await page.locator('.row--call summary').filter({ hasText: 'GET /users/nobody' }).waitFor();
	await page.getByRole('link', { name: 'Agent desk' }).click();
	await page.locator('.line').filter({ hasText: 'Still here' }).waitFor();
});

test('loads nothing from elsewhere', async () => {
	const { page, open, sandbox } = opened;
	const urls: string[] = [];
	page.on('request', (request) => urls.push(request.url()));
	await open();
	expect(urls.length).toBeGreaterThan(3);
	expect(urls.filter((url) => !url.startsWith(sandbox.url))).toEqual([]);
});

describe('when the sandbox goes', () => {
	let browser: Browser;
	beforeAll(async () => (browser = await openBrowser(wide)));
	afterAll(async () => await browser.close());

	test('the page says so, keeps what it shows, and recovers by itself', async () => {
		const { page } = browser;
		const first = await startSandbox();
		const port = Number(new URL(first.url).port);
		await createDriver(first.url).createCustomer({ channel: 'web', name: 'Ana' });
		await page.goto(first.url);
		await page.getByRole('article', { name: /^Ana on/ }).waitFor();
		await first.close();
		await page.getByRole('status').filter({ hasText: 'Not connected' }).waitFor();

		const field = page.getByRole('textbox', { name: 'Message from Ana' });
		await field.fill('Anybody there?');
		await field.press('Enter');
		const sentence = 'The sandbox does not answer. Is it still running?';
		await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
		expect(await field.inputValue()).toBe('Anybody there?');

		const second = await startSandbox({ port });
		await createDriver(second.url).createCustomer({ channel: 'web', name: 'Bea' });
		await page.getByRole('article', { name: /^Bea on/ }).waitFor();
		await page
			.getByRole('status')
			.filter({ hasText: /^Connected/ })
			.waitFor();
		expect(await page.getByRole('article', { name: /^Ana on/ }).count()).toBe(0);
		await second.close();
	});
});
