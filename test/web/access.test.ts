import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { prepareScene } from '../screenshots/scene';
import { narrow, usePage, wide, type Opened } from './page';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const views = ['phones', 'desk', 'wire', 'templates', 'weather'];

async function findViolations(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const { violations } = await page.evaluate<AxeResults>('axe.run()');
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Looks that the scene has not got. */
async function prepareMore({ driver, post }: Opened): Promise<void> {
	const list = {
		type: 'list',
		items: [{ title: 'Rye', actions: [{ type: 'postback', text: 'Add', payload: 'R' }] }],
	};
	const line = await driver.createCustomer({ channel: 'line', name: 'Hana' });
	await post(line.conversationId, list);
	const messenger = await driver.createCustomer({ channel: 'messenger', name: 'Ivo' });
	await post(messenger.conversationId, list);
	await driver.block(messenger);
	const web = await driver.createCustomer({ channel: 'web', name: 'Jo' });
	await post(web.conversationId, {
		type: 'text',
		markdownText: '## Hours\n\n`Mon` to [Fri](https://a.test)',
	});
	const instagram = await driver.createCustomer({ channel: 'instagram', name: 'Gil' });
	const actions = [{ type: 'locationRequest', text: 'Share where I am' }];
	await post(instagram.conversationId, { type: 'text', text: 'Where?', actions });
	const whatsApp = await driver.createCustomer({ channel: 'whatsapp', name: 'Kim' });
	await driver.closeWhatsAppWindow(whatsApp);
	const lou = await driver.createCustomer({ channel: 'web', name: 'Lou', externalId: 'lou' });
	await driver.addDevice(lou, 'ios', 'authCode');
	await driver.detectLocale(lou, 'pt-BR');
	await post(whatsApp.conversationId, { type: 'text', text: 'Too late' });
}

/** Shows what is seen only after a click, step by step. */
async function* unfold(page: Page): AsyncGenerator<string> {
	const summary = page.locator('.row--delivery summary').first();
	if ((await summary.count()) > 0) await summary.click();
	const phone = page.getByRole('article').first();
	yield 'as it is';
	if ((await phone.count()) === 0) return;
	await page.getByRole('button', { name: 'How they arrive' }).click();
	await phone.getByRole('button', { name: 'Send' }).click();
	await phone.getByRole('alert').waitFor();
	await phone.getByRole('button', { name: 'Attach' }).click();
	yield 'with what can be attached';
	const lou = page.getByRole('article', { name: 'Lou on Web chat' });
	await lou.getByRole('button', { name: 'More', exact: true }).click();
	yield 'with more';
	await lou.getByRole('button', { name: 'Use another device' }).click();
	yield 'with more to fill in';
}

describe.each([
	['a wide light page', { ...wide, colorScheme: 'light' as const }],
	['a wide dark page', { ...wide, colorScheme: 'dark' as const }],
	['a narrow light page', { ...narrow, colorScheme: 'light' as const }],
	['a narrow dark page', { ...narrow, colorScheme: 'dark' as const }],
])('%s', (_title, look) => {
	const opened = usePage(look);
	beforeEach(async () => {
		await prepareScene(opened.sandbox);
		await prepareMore(opened);
	});

	test('has nothing serious for axe, and nothing beyond its width', async () => {
		const { page, open } = opened;
		for (const view of views) {
			await open(view);
			await page.locator('.phone, .panel li, .switch, .add-template').first().waitFor();
			for await (const step of unfold(page)) {
				expect([view, step, await findViolations(page)]).toEqual([view, step, []]);
				const overflow = await page.evaluate<number>(
					'document.documentElement.scrollWidth - document.documentElement.clientWidth',
				);
				expect([view, step, overflow]).toEqual([view, step, 0]);
			}
		}
	}, 240_000);
});

describe('by keyboard alone', () => {
	const opened = usePage();
	const focused = async () =>
		await opened.page.evaluate<string>(
			"document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''",
		);
	const tabTo = async (name: string) => {
		for (let steps = 0; (await focused()) !== name; steps += 1) {
			if (steps > 60) throw new Error(`Tab does not reach "${name}".`);
			await opened.page.keyboard.press('Tab');
		}
	};

	test('a customer is added, writes and is answered by an agent', async () => {
		const { page, open, bubbles, phone } = opened;
		await open();
		await page.getByRole('textbox', { name: 'Name' }).focus();
		await page.keyboard.type('Ana');
		await page.keyboard.press('Enter');
		await phone('Ana').waitFor();
		await tabTo('Message from Ana');
		await page.keyboard.type('Hello');
		await page.keyboard.press('Enter');
		await bubbles('Ana').filter({ hasText: 'Hello' }).waitFor();
		expect(await focused()).toBe('Message from Ana');

		await tabTo('Answer to Ana');
		await page.keyboard.type('Good day');
		await page.keyboard.press('Enter');
		await bubbles('Ana').filter({ hasText: 'Good day' }).waitFor();
	});

	test('a customer logs in by the menu of the phone', async () => {
		const { page, open, driver, phone } = opened;
		await driver.createCustomer({ channel: 'web', name: 'Ana' });
		await open();
		await phone('Ana').waitFor();
		await tabTo('More');
		await page.keyboard.press('Enter');
		await tabTo('Log in');
		await page.keyboard.press('Enter');
		await page.keyboard.type('ana');
		await page.keyboard.press('Enter');
		await phone('Ana').getByRole('form', { name: 'Log in' }).waitFor({ state: 'detached' });
		expect(await focused()).toBe('More');
		await page.keyboard.press('Enter');
		await phone('Ana').getByText('Known as ana.').waitFor();
	});

	test('what has the focus is outlined', async () => {
		const { page, open, driver } = opened;
		await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
		await open();
		await opened.phone('Ana').waitFor();
		const outlines = new Set<string>();
		for (let steps = 0; steps < 15; steps += 1) {
			await page.keyboard.press('Tab');
			outlines.add(await page.evaluate<string>('getComputedStyle(document.activeElement).outline'));
		}
		expect([...outlines]).toEqual(['rgb(11, 87, 208) solid 2px']);
	});
});
