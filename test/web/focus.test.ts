import { setTimeout as pause } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import { until } from '../shared/until';
import { usePage } from './page';

const opened = usePage();

const focused = async () =>
	await opened.page.evaluate<string>("document.activeElement?.getAttribute('aria-label') ?? ''");
const expectFocus = async (name: string) => await until(async () => (await focused()) === name);
const press = async (button: Locator) => {
	await button.focus();
	await opened.page.keyboard.press('Enter');
};

test('who takes over by keyboard goes on in the answer, and so after handing back', async () => {
	const { driver, open, page } = opened;
	await driver.createCustomer({ channel: 'web', name: 'Ana' });
	await open();
	for (const step of ['Take over', 'Hand back', 'Take over', 'Close ticket']) {
		await press(page.getByRole('button', { name: step }));
		await expectFocus('Answer to Ana');
	}
});

test('who taps a reply by keyboard goes on in the messages', async () => {
	const { driver, open, phone, post, bubbles } = opened;
	const { conversationId } = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
	const actions = [{ type: 'reply', text: 'Yes', payload: 'YES' }];
	await post(conversationId, { type: 'text', text: 'Sure?', actions });
	await open();
	await press(phone('Ana').getByRole('button', { name: 'Yes' }));
	await bubbles('Ana').nth(1).waitFor();
	expect(await focused()).toBe('Messages of Ana');
});

test('who sends a form by keyboard goes on in the messages', async () => {
	const { driver, open, phone, post } = opened;
	const { conversationId } = await driver.createCustomer({ channel: 'web', name: 'Ana' });
	await post(conversationId, { type: 'form', fields: [{ type: 'text', name: 'city', label: 'City' }] });
	await open();
	await phone('Ana').getByLabel('City').fill('Lisbon');
	await press(phone('Ana').getByRole('button', { name: 'Send form' }));
	await expectFocus('Messages of Ana');
});

test('who goes to another phone while a message is being sent stays there, and the next message waits', async () => {
	const { driver, open, phone, page, bubbles } = opened;
	for (const name of ['Ana', 'Ben']) await driver.createCustomer({ channel: 'web', name });
	await open();
	const field = (name: string) => phone(name).getByRole('textbox', { name: `Message from ${name}` });
	let calls = 0;
	await page.route('**/messages', async (route) => {
		await pause(++calls === 1 ? 300 : 0);
		await route.continue();
	});
	for (const text of ['First', 'Second']) {
		await field('Ana').fill(text);
		await field('Ana').press('Enter');
	}
	await field('Ben').focus();
	await bubbles('Ana').nth(1).waitFor();
	expect(await bubbles('Ana').allInnerTexts()).toMatchObject([/First/, /Second/].map(expect.stringMatching));
	expect(await focused()).toBe('Message from Ben');
});

describe.each([
	['Attach', 'Picture or file'],
	['More', 'Log in'],
])('the menu %s', (menu, entry) => {
	const button = (name: string) => opened.phone('Ana').getByRole('button', { name, exact: true });
	beforeEach(async () => {
		await opened.driver.createCustomer({ channel: 'web', name: 'Ana' });
		await opened.open();
	});

	test('is closed by Escape, which gives the focus back', async () => {
		await press(button(menu));
		await button(entry).focus();
		await opened.page.keyboard.press('Escape');
		await button(entry).waitFor({ state: 'detached' });
		expect(await focused()).toBe(menu);
	});

	test('goes when something else is chosen', async () => {
		await button(menu).click();
		await button(entry).waitFor();
		await opened.phone('Ana').getByRole('textbox').click();
		await button(entry).waitFor({ state: 'detached' });
	});
});

test('Escape closes the fields of the menu, too', async () => {
	const { driver, open, phone, page } = opened;
	await driver.createCustomer({ channel: 'web', name: 'Ana' });
	await open();
	await press(phone('Ana').getByRole('button', { name: 'More', exact: true }));
	await press(phone('Ana').getByRole('button', { name: 'Write in another language' }));
	await phone('Ana').getByRole('combobox', { name: 'Language' }).waitFor();
	await page.keyboard.press('Escape');
	await phone('Ana').getByRole('combobox', { name: 'Language' }).waitFor({ state: 'detached' });
	expect(await focused()).toBe('More');
});

test('who changes the view by keyboard goes on in it', async () => {
	const { open, page } = opened;
	await open('desk');
	await press(page.getByRole('link', { name: 'Weather' }));
	await expectFocus('Weather');
	await page.keyboard.press('Tab');
	expect(await page.evaluate('document.activeElement.role')).toBe('switch');
});
