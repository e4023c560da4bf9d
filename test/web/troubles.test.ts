import { setTimeout as pause } from 'node:timers/promises';
import { useReceiver } from '../sandbox/harness';
import { until } from '../shared/until';
import { usePage } from './page';

const opened = usePage();
const receiver = useReceiver();

const turn = async (name: string, isOn = true) =>
	await opened.page.getByRole('switch', { name }).setChecked(isOn);

test('a rate limit answers 429, with the time to wait, until it is switched off', async () => {
	const { api, open } = opened;
	await open('weather');
	await turn('Rate limit');
	await until(async () => (await api.get('')).status === 429);
	expect((await api.get('')).headers).toMatchObject({ 'retry-after': '1' });
	await turn('Rate limit', false);
	await until(async () => (await api.get('')).status === 200);
});

test('a slow API keeps calls under way, and the page shows it again after a reload', async () => {
	const { api, driver, open, page } = opened;
	await open('weather');
	await turn('Slow API');
	await until(async () => (await driver.configure({})).apiLatencyMs === 3000);
	await page.reload();
	await page.getByRole('switch', { name: 'Slow API', checked: true }).waitFor();
	await page.getByRole('link', { name: 'Wire' }).click();
	const call = api.get('/users/nobody');
	const row = page.locator('.row--call');
	await row.filter({ hasText: 'under way' }).waitFor();
	expect((await call).status).toBe(404);
	await row.locator('.status').getByText('404').waitFor();
});

test('what is switched on is counted beside the name of the view', async () => {
	const { driver, open, page } = opened;
	await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
	await open('weather');
	for (const name of ['Rate limit', 'LINE', 'SMS', 'Ana']) await turn(name);
	await page.getByRole('link', { name: 'Weather 4 switched on' }).waitFor();
	await turn('LINE', false);
	await page.getByRole('link', { name: 'Weather 3 switched on' }).waitFor();
	expect((await driver.configure({})).failingChannels).toEqual(['twilio']);
});

test('a switch that the sandbox refuses goes back', async () => {
	const { open, page } = opened;
	await open('weather');
	await page.route('**/sandbox/settings', async (route) => await route.abort());
	await page.getByRole('switch', { name: 'Rate limit' }).click();
	await page.getByRole('alert').filter({ hasText: 'The sandbox does not answer' }).waitFor();
	await page.getByRole('switch', { name: 'Rate limit', checked: false }).waitFor();
	await page.unroute('**/sandbox/settings');
});

test('a switch that is turned off at once stays off while the sandbox still tells that it is on', async () => {
	const { driver, open, page } = opened;
	await open('weather');
	const isOn = async () => (await driver.configure({})).rateLimited === true;
	let changes = 0;
	await page.route('**/sandbox/settings', async (route) => {
		changes++;
		await pause(300);
		await route.continue();
	});
	await turn('Rate limit');
	await turn('Rate limit', false);
	const rateLimit = page.getByRole('switch', { name: 'Rate limit' });
	for (let look = 0; look < 40; look++) {
		expect(await rateLimit.isChecked()).toBe(false);
		await pause(20);
	}
	await until(() => changes === 2);
	await until(async () => !(await isOn()));
});

test('of two channels that are switched at once none is forgotten', async () => {
	const { driver, open, page } = opened;
	await open('weather');
	const switches = page.getByRole('switch', { name: /LINE|SMS/ });
	await switches.evaluateAll((all) => all.forEach((one) => one.click()));
	await until(async () => (await driver.configure({})).failingChannels?.length === 2);
});

test('a channel that is out of order shows on its phones only', async () => {
	const { driver, open, post, bubbles } = opened;
	const [ana, bea] = [
		await driver.createCustomer({ channel: 'instagram', name: 'Ana' }),
		await driver.createCustomer({ channel: 'line', name: 'Bea' }),
	];
	await open('weather');
	await turn('Instagram');
	await until(async () => (await driver.configure({})).failingChannels?.length === 1);
	for (const { conversationId } of [ana, bea]) await post(conversationId, { type: 'text', text: 'News' });
	await bubbles('Ana').filter({ hasText: 'Not delivered. The instagram channel is out of order' }).waitFor();
	await bubbles('Bea').filter({ hasText: 'News' }).waitFor();
	expect(await bubbles('Bea').filter({ hasText: 'Not delivered' }).count()).toBe(0);
});

test('the WhatsApp window of one phone closes and opens', async () => {
	const { driver, open, post, phone, bubbles } = opened;
	const { conversationId } = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
	await open('weather');
	await turn('Ana');
	await phone('Ana').getByText('No message for 24 hours').waitFor();
	await post(conversationId, { type: 'text', text: 'Too late' });
	await bubbles('Ana').filter({ hasText: 'only a template may be sent' }).waitFor();
	await turn('Ana', false);
	await phone('Ana').getByText('No message for 24 hours').waitFor({ state: 'detached' });
	await post(conversationId, { type: 'text', text: 'In time' });
	await bubbles('Ana').nth(1).filter({ hasText: 'In time' }).waitFor();
	expect(await bubbles('Ana').nth(1).getByText('Not delivered').count()).toBe(0);
});

test('a delivery whose answer is lost comes again', async () => {
	const { api, driver, open } = opened;
	await driver.configure({ clockFactor: 1000 });
	const webhooks = [{ target: receiver.target, triggers: ['conversation:message'] }];
	await api.post('/integrations', { type: 'custom', webhooks });
	await open('weather');
	await turn('Webhook answers lost');
	await until(async () => (await driver.configure({})).loseWebhookAnswers === true);
	await driver.write(await driver.createCustomer({ channel: 'web' }), { text: 'Hello' });
	await driver.untilIdle();
	expect(receiver.received).toHaveLength(5);
	expect(await driver.deliveries()).toMatchObject([
		{ state: 'exhausted', attempts: [{ error: 'The answer was lost on its way' }, {}, {}, {}, {}] },
	]);
});
