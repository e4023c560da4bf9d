import { startSandbox, type Sandbox } from '../../sandbox/api/server';
import { createDriver } from '../../sandbox/driver';
import { openBrowser, type Browser } from '../shared/chromium';
import { START_TIMEOUT, usePage, wide } from './page';

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

test('a sandbox that is heard keeps its connection', async () => {
	const { driver, open, page, phone } = opened;
	let connections = 0;
	page.on('request', (request) => (connections += Number(request.url().endsWith('/sandbox/events'))));
	await page.clock.install();
	await open();
	await page.clock.fastForward(8_000);
	await driver.createCustomer({ channel: 'web', name: 'Ana' });
	await phone('Ana').waitFor();
	await page.clock.fastForward(8_000);
	await driver.createCustomer({ channel: 'web', name: 'Bea' });
	await phone('Bea').waitFor();
	expect(connections).toBe(1);
});

test('a sandbox that falls silent counts as gone, until it is heard again', async () => {
	const { driver, open, page, phone } = opened;
	await page.clock.install();
	await open();
	const status = page.getByRole('status').first();
	await page.route('**/sandbox/events', async (route) => await route.abort());
	await page.clock.fastForward(20_000);
	await status.filter({ hasText: 'Not connected' }).waitFor();
	await driver.createCustomer({ channel: 'web', name: 'Ana' });
	await page.unroute('**/sandbox/events');
	await page.clock.fastForward(2_000);
	await phone('Ana').waitFor();
	await status.filter({ hasText: /^Connected/ }).waitFor();
});

describe('when the sandbox goes', () => {
	let browser: Browser;
	let running: Sandbox | undefined;
	const start = async (port?: number) => (running = await startSandbox({ port }));
	async function stop(): Promise<void> {
		await running?.close();
		running = undefined;
	}

	beforeAll(async () => (browser = await openBrowser(wide)), START_TIMEOUT);
	afterEach(stop);
	afterAll(async () => await browser.close());

	test('the page says so, keeps what it shows, and recovers by itself', async () => {
		const { page } = browser;
		const first = await start();
		const port = Number(new URL(first.url).port);
		await createDriver(first.url).createCustomer({ channel: 'web', name: 'Ana' });
		await page.goto(first.url);
		await page.getByRole('article', { name: /^Ana on/ }).waitFor();
		await stop();
		await page.getByRole('status').filter({ hasText: 'Not connected' }).waitFor();

		const field = page.getByRole('textbox', { name: 'Message from Ana' });
		await field.fill('Anybody there?');
		await field.press('Enter');
		const sentence = 'The sandbox does not answer. Is it still running?';
		await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
		expect(await field.inputValue()).toBe('Anybody there?');

		const second = await start(port);
		await createDriver(second.url).createCustomer({ channel: 'web', name: 'Bea' });
		await page.getByRole('article', { name: /^Bea on/ }).waitFor();
		await page
			.getByRole('status')
			.filter({ hasText: /^Connected/ })
			.waitFor();
		expect(await page.getByRole('article', { name: /^Ana on/ }).count()).toBe(0);
	});
});
