import type { Locator } from 'playwright-core';
import faqBot from '../../../examples/faq-bot.json';
import type { Workflow } from '../../../sandbox/n8n/client/workflows';
import { createApi } from '../../sandbox/harness';
import { openBrowser, type Browser } from '../../shared/chromium';
import { finishedExecutions } from '../harness/finishedExecutions';
import { TIMEOUT, useN8n } from '../harness/instance';
import { listeningWorkflow } from '../harness/workflows';

const instance = useN8n();
let browser: Browser;
let bot: Workflow;

beforeAll(async () => (browser = await openBrowser({ width: 1400, height: 900 })), TIMEOUT);
afterAll(async () => await browser?.close());

beforeEach(async () => {
	await instance.driver.reset();
	bot = await instance.client.importWorkflow(faqBot, instance.credential);
	await instance.client.activate(bot.id);
	await browser.page.goto(instance.sandbox.url);
	await browser.page.getByText('Connected', { exact: true }).waitFor();
}, TIMEOUT);
afterEach(async () => await instance.client.deleteWorkflow(bot.id), TIMEOUT);

const phone = (name: string) => browser.page.getByRole('article', { name: new RegExp(`^${name} on `) });
const answer = (place: Locator, hasText: string) => place.locator('.bubble--business').filter({ hasText });

async function addCustomer(name: string, channel: string): Promise<void> {
	const { page } = browser;
	await page.getByRole('textbox', { name: 'Name' }).fill(name);
	await page.getByRole('combobox', { name: 'Channel' }).selectOption({ label: channel });
	await page.getByRole('button', { name: 'Add customer' }).click();
	await phone(name).waitFor();
}

async function write(name: string, text: string): Promise<void> {
	const field = browser.page.getByRole('textbox', { name: `Message from ${name}` });
	await field.fill(text);
	await field.press('Enter');
}

it(
	'customers on three phones write, and the FAQ workflow answers each of them',
	async () => {
		const questions = [
			['Ana', 'WhatsApp', 'What are your opening hours?', 'We are open Monday to Friday'],
			['Ben', 'SMS', 'How much is it?', 'All prices are in our catalogue'],
			['Chloe', 'Web chat', 'Do you deliver?', 'We deliver within two working days'],
		] as const;
		for (const [name, channel] of questions) await addCustomer(name, channel);
		for (const [name, , question] of questions) await write(name, question);
		for (const [name, , , expected] of questions) await answer(phone(name), expected).waitFor();
		for (const [name] of questions) {
			expect(await phone(name).locator('.bubble--business').count()).toBe(1);
		}
		await browser.page.reload();
		for (const [name, , , expected] of questions) await answer(phone(name), expected).waitFor();
	},
	TIMEOUT,
);

it(
	'a button is tapped, and the FAQ workflow answers what it says',
	async () => {
		const { driver, sandbox } = instance;
		const { conversationId } = await driver.createCustomer({ channel: 'telegram', name: 'Ana' });
		const actions = [{ type: 'reply', text: 'Do you deliver?', payload: 'DELIVERY' }];
		const api = createApi(sandbox, sandbox.keyId, sandbox.keySecret);
		await api.post(`/conversations/${conversationId}/messages`, {
			author: { type: 'business' },
			content: { type: 'text', text: 'Choose a topic:', actions },
		});
		await phone('Ana').getByRole('button', { name: 'Do you deliver?' }).click();
		await answer(phone('Ana'), 'We deliver within two working days').waitFor();
	},
	TIMEOUT,
);

it(
	'an agent takes over, and the bot keeps quiet until the agent hands back',
	async () => {
		const { page } = browser;
		await addCustomer('Ana', 'WhatsApp');
		await page.getByRole('button', { name: /^Begin with “n8n: FAQ bot/ }).click();
		await page.getByText(/^Conversations begin with/).waitFor();
		await write('Ana', 'When do you open?');
		await answer(phone('Ana'), 'We are open').waitFor();

		const ticket = page.getByRole('region', { name: 'Ticket of Ana' });
		await ticket.getByRole('button', { name: 'Take over' }).click();
		await ticket.getByRole('status').filter({ hasText: 'Agent' }).waitFor();
		await write('Ana', 'What does it cost?');
		await ticket.getByText('What does it cost?').waitFor();
		await instance.driver.untilIdle();
		await ticket.getByRole('textbox').fill('It costs three euros.');
		await ticket.getByRole('textbox').press('Enter');
		await answer(phone('Ana'), 'It costs three euros.').waitFor();
		expect(await answer(phone('Ana'), 'All prices').count()).toBe(0);

		await ticket.getByRole('button', { name: 'Hand back' }).click();
		await ticket.getByRole('status').filter({ hasText: 'n8n-bot' }).waitFor();
		await write('Ana', 'Do you deliver?');
		await answer(phone('Ana'), 'We deliver').waitFor();
		expect(await finishedExecutions(instance.client, bot.id)).toHaveLength(2);
	},
	TIMEOUT,
);

it(
	'a channel that fails shows it on the phone, and runs the workflow for failed deliveries',
	async () => {
		const { page } = browser;
		const events = ['conversation:message:delivery:failure'];
		const alarm = await instance.client.importWorkflow(
			listeningWorkflow('Alarm', { events }),
			instance.credential,
		);
		await instance.client.activate(alarm.id);
		await addCustomer('Ana', 'Telegram');
		await page.getByRole('link', { name: 'Weather' }).click();
		await page.getByRole('switch', { name: 'Telegram' }).click();
		await page.getByRole('link', { name: 'Weather 1 switched on' }).waitFor();
		await write('Ana', 'When do you open?');
		await answer(phone('Ana'), 'Not delivered. The telegram channel is out of order').waitFor();
		await page.getByRole('link', { name: 'Wire' }).click();
		const failure = page.locator('.row--delivery').filter({ hasText: 'delivery:failure' });
		await failure.locator('.status').getByText('200', { exact: true }).first().waitFor();
		expect(await finishedExecutions(instance.client, alarm.id)).toHaveLength(1);
		await instance.client.deleteWorkflow(alarm.id);
	},
	TIMEOUT,
);
