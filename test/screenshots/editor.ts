import path from 'node:path';
import type { Page } from 'playwright-core';
import faqBot from '../../examples/faq-bot.json';
import { inEditorOfItsOwn, type OpenEditor } from './editorOfItsOwn';

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

/** Both nodes and the credential. */
export async function photographEditor(folder: string, workFolder: string): Promise<void> {
	const photograph = async ({ url, client, credential, page }: OpenEditor) => {
		const { id } = await client.importWorkflow(faqBot, credential);
		await page.goto(`${url}/workflow/${id}`);
		await photographNodes(page, folder);
		await page.goto(`${url}/home/credentials`);
		await page.getByText('Sandbox', { exact: true }).first().click();
		await page.getByText('Connection tested successfully').waitFor();
		await page.screenshot({ path: path.join(folder, 'editor-credential.png'), animations: 'disabled' });
	};
	await inEditorOfItsOwn(workFolder, photograph, { width: 1440, height: 900 });
}
