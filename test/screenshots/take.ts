import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSandbox } from '../../sandbox/api/server';
import { openBrowser, type Look } from '../shared/chromium';
import { photographEditor } from './editor';
import { prepareScene } from './scene';

const folder = path.join(__dirname, '..', '..', 'docs', 'images');
const desktop = { width: 1440, height: 960 };
const handset = { width: 390, height: 844, scale: 2 };

const shots: Array<[string, Look, string]> = [
	['phones-light', desktop, 'desk'],
	['phones-dark', { ...desktop, colorScheme: 'dark' }, 'wire'],
	['phones-narrow-light', handset, 'phones'],
	['phones-narrow-dark', { ...handset, colorScheme: 'dark' }, 'weather'],
];

async function photographPage(): Promise<void> {
	const sandbox = await startSandbox();
	const bot = createServer((_request, response) => response.end());
	await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
	try {
		await prepareScene(sandbox, `http://127.0.0.1:${(bot.address() as AddressInfo).port}/bot`);
		for (const [name, look, view] of shots) {
			const { page, close } = await openBrowser(look);
			await page.goto(`${sandbox.url}/#${view}`);
			await page.getByText('Connected', { exact: true }).waitFor();
			if (view === 'desk') await page.locator('.conversation').filter({ hasText: 'Eli Novak' }).click();
			if (view === 'wire') await page.locator('.row--delivery summary').first().click();
			await page.mouse.move(0, 0);
			await page.waitForFunction('[...document.images].every((image) => image.complete)');
			await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
			await close();
		}
	} finally {
		await sandbox.close();
		bot.close();
	}
}

async function run(): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const workFolder = mkdtempSync(path.join(tmpdir(), 'screenshots-'));
	try {
		await photographPage();
		await photographEditor(folder, workFolder);
	} finally {
		rmSync(workFolder, { recursive: true, force: true });
	}
}

run().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
