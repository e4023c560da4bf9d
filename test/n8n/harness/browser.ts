import { owner } from '../../../sandbox/n8n/demo';
import { openBrowser, type Browser, type Look } from '../../shared/chromium';

export type { Browser };

/** A new Chromium, logged in to n8n as its owner. */
export async function openEditor(
	n8nUrl: string,
	look: Look = { width: 1400, height: 900 },
): Promise<Browser> {
	const browser = await openBrowser(look);
	const { page } = browser;
	await page.goto(`${n8nUrl}/signin`);
	await page.getByLabel('Email').fill(owner.email);
	await page.getByLabel('Password').fill(owner.password);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.waitForURL((url) => !url.pathname.includes('signin'));
	return browser;
}
