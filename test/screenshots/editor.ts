import path from 'node:path';
import type { Page } from 'playwright-core';
import faqBot from '../../examples/faq-bot.json';
import { startSandbox } from '../../sandbox/api/server';
import { describeCredential, owner } from '../../sandbox/n8n/demo';
import { installN8n } from '../../sandbox/n8n/install';
import { packPackage } from '../../sandbox/n8n/pack';
import { startN8n } from '../../sandbox/n8n/process';
import { showProgress } from '../../sandbox/n8n/progress';
import { createN8nClient } from '../../sandbox/n8n/rest';
import { openEditor } from '../n8n/browser';

async function photographNodes(page: Page, folder: string): Promise<void> {
	await page.locator('[data-test-id="canvas-node"]').first().waitFor();
	const shoot = async (name: string) => {
		// Where nothing reacts to it.
		await page.mouse.move(720, 12);
		await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
	};
	await page.keyboard.press('Shift+1');
	await shoot('editor-workflow');
	for (const [node, name] of [
		['Customer message', 'editor-trigger'],
		['Answer: opening hours', 'editor-action'],
	] as const) {
		await page.locator(`[data-test-id="canvas-node"][data-node-name="${node}"]`).dblclick();
		const credential = page.locator('[data-test-id="node-credentials-select"]');
		await credential.waitFor();
		await shoot(name);
		await page.keyboard.press('Escape');
		await credential.waitFor({ state: 'detached' });
	}
}

/** Both nodes and the credential, in an n8n that is made for it and goes again. */
export async function photographEditor(folder: string, workFolder: string): Promise<void> {
	const progress = showProgress();
	const installation = await installN8n(progress).finally(progress.end);
	const tarball = await packPackage(path.join(workFolder, 'package'));
	const sandbox = await startSandbox();
	const n8n = await startN8n({ installation, userFolder: workFolder, tarball });
	try {
		const client = createN8nClient(n8n.url);
		await client.signIn(owner);
		const credential = await client.saveCredential(describeCredential(sandbox));
		const { id } = await client.importWorkflow(faqBot, credential);
		const { page, close } = await openEditor(n8n.url, { width: 1440, height: 900 });
		await page.goto(`${n8n.url}/workflow/${id}`);
		await photographNodes(page, folder);
		await page.goto(`${n8n.url}/home/credentials`);
		await page.getByText('Sandbox', { exact: true }).first().click();
		await page.getByText('Connection tested successfully').waitFor();
		await page.screenshot({ path: path.join(folder, 'editor-credential.png'), animations: 'disabled' });
		await close();
	} finally {
		await n8n.stop();
		await sandbox.close();
	}
}
