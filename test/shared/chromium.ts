import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

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

export interface Look {
	width: number;
	height: number;
	colorScheme?: 'light' | 'dark';
	/** Pixels of the picture per pixel of the page. */
	scale?: number;
}

export interface Browser {
	context: BrowserContext;
	page: Page;
	close(): Promise<void>;
}

/** A new Chromium with a profile of its own. */
export async function openBrowser({
	width,
	height,
	colorScheme = 'light',
	scale = 1,
}: Look): Promise<Browser> {
	const profile = mkdtempSync(path.join(tmpdir(), 'chromium-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		args,
		viewport: { width, height },
		deviceScaleFactor: scale,
		colorScheme,
		locale: 'en-GB',
	});
	context.setDefaultTimeout(120_000);
	return {
		context,
		page: context.pages()[0] ?? (await context.newPage()),
		close: async () => {
			await context.close();
			rmSync(profile, { recursive: true, force: true });
		},
	};
}
