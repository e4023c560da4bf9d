import type { Locator, Page } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../sandbox/api/server';
import { createDriver, type Driver } from '../../sandbox/driver';
import { createApi } from '../sandbox/harness';
import { openBrowser, type Browser, type Look } from '../shared/chromium';

/** A cold, busy disk makes Chromium slow to start. */
export const START_TIMEOUT = 200_000;

export const wide: Look = { width: 1400, height: 900 };
export const narrow: Look = { width: 390, height: 844 };

export interface Opened {
	sandbox: Sandbox;
	driver: Driver;
	api: ReturnType<typeof createApi>;
	page: Page;
	open(view?: string): Promise<void>;
	phone(name: string): Locator;
	/** What the phone shows, in order. */
	bubbles(name: string): Locator;
	post(conversationId: string, content: object): Promise<void>;
}

/** The page in a browser, with an empty sandbox for each test. */
export function usePage(look: Look = wide): Opened {
	const opened = {} as Opened;
	let browser: Browser;

	beforeAll(async () => {
		const sandbox = await startSandbox();
		browser = await openBrowser(look);
		const api = createApi(sandbox, sandbox.keyId, sandbox.keySecret);
		browser.context.setDefaultTimeout(30_000);
		Object.assign(opened, { sandbox, api, driver: createDriver(sandbox.url), page: browser.page });
	}, START_TIMEOUT);
	beforeEach(async () => {
		await opened.driver.reset();
		await opened.page.unrouteAll();
		await opened.page.goto('about:blank');
	});
	afterAll(async () => {
		await browser?.close();
		await opened.sandbox?.close();
	});

	return Object.assign(opened, {
		async open(view = 'desk') {
			await opened.page.goto(`${opened.sandbox.url}/#${view}`);
			await opened.page.getByText('Connected', { exact: true }).waitFor();
		},
		phone: (name: string) => opened.page.getByRole('article', { name: new RegExp(`^${name} on `) }),
		bubbles: (name: string) => opened.phone(name).locator('.bubble'),
		async post(conversationId: string, content: object) {
			const body = { author: { type: 'business' }, content };
			const { status } = await opened.api.post(`/conversations/${conversationId}/messages`, body);
			if (status !== 201) throw new Error(`The API answered ${status}.`);
		},
	});
}
