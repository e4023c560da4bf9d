import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { owner } from '../../sandbox/n8n/demo';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** No sandbox, as tests may run as root; nothing that reaches out by itself. */
const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

export interface Browser {
	page: Page;
	close(): Promise<void>;
}

/** A new Chromium, logged in to n8n as its owner. */
export async function openEditor(n8nUrl: string): Promise<Browser> {
	const profile = mkdtempSync(path.join(tmpdir(), 'chromium-'));
	const context: BrowserContext = await chromium.launchPersistentContext(profile, {
		executablePath,
		args,
		viewport: { width: 1400, height: 900 },
	});
	context.setDefaultTimeout(120_000);
	const page = context.pages()[0] ?? (await context.newPage());
	await page.goto(`${n8nUrl}/signin`);
	await page.getByLabel('Email').fill(owner.email);
	await page.getByLabel('Password').fill(owner.password);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.waitForURL((url) => !url.pathname.includes('signin'));
	return {
		page,
		close: async () => {
			await context.close();
			rmSync(profile, { recursive: true, force: true });
		},
	};
}
