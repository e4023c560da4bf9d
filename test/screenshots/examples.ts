import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { N8nClient } from '../../sandbox/n8n/client/n8nClient';
import type { WorkflowFile } from '../../sandbox/n8n/client/workflowFile';
import { canvasBoxes } from '../contract/canvas';
import { callerKey, exampleNames, readExample, withCallerKey } from '../shared/examples';
import { inEditorOfItsOwn, type OpenEditor } from './editorOfItsOwn';

const folder = path.join(__dirname, '..', '..', 'docs', 'images', 'examples');

/** What n8n lays over the canvas, and the handles of what is not connected. */
const NOT_THE_WORKFLOW = `
	[data-test-id="canvas-controls"], [data-test-id="canvas-handle-plus"], [class*="executionButtons"],
	[class*="buttonsWrapper"], [class*="_tabs"], [class*="tabBar"] { visibility: hidden !important; }`;

/** Room for n8n's own bars, and for what it leaves free around a workflow. */
const AROUND = { width: 400, height: 300 };
const MARGIN = 24;

interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

function surround(areas: Area[]): Area {
	const x = Math.min(...areas.map((area) => area.x));
	const y = Math.min(...areas.map((area) => area.y));
	const width = Math.max(...areas.map((area) => area.x + area.width)) - x;
	const height = Math.max(...areas.map((area) => area.y + area.height)) - y;
	return { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

async function photograph(page: Page, url: string, file: WorkflowFile, picture: string): Promise<void> {
	const boxes = canvasBoxes(file).map(({ left, top, right, bottom }) => ({
		x: left,
		y: top,
		width: right - left,
		height: bottom - top,
	}));
	const { width, height } = surround(boxes);
	await page.setViewportSize({ width: width + AROUND.width, height: height + AROUND.height });
	await page.goto(url);
	const nodes = page.locator('[data-test-id="canvas-node"]');
	await nodes.first().waitFor();
	await page.addStyleTag({ content: NOT_THE_WORKFLOW });
	await page.keyboard.press('Shift+1');
	await page.mouse.move(0, 0);
	await page.waitForFunction('[...document.images].every((image) => image.complete)');
	const parts = page.locator('.vue-flow__node, .vue-flow__node [class*="description"]');
	const areas = await Promise.all((await parts.all()).map(async (part) => await part.boundingBox()));
	const clip = surround(areas.filter((area) => area !== null));
	await page.screenshot({ path: picture, clip, animations: 'disabled' });
}

/** Without one, the node of a chat model has a mark. */
async function chooseModelCredential(client: N8nClient, { nodes }: WorkflowFile): Promise<void> {
	for (const node of nodes.filter(({ type }) => type === '@n8n/n8n-nodes-langchain.lmChatOpenAi')) {
		const type = 'openAiApi';
		const { id, name } = await client.saveCredential({ name: 'Model', type, data: { apiKey: 'key' } });
		node.credentials = { [type]: { id, name } };
	}
}

/** Every example on n8n's canvas, or those that are named. */
async function run(wanted: string[]): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const workFolder = mkdtempSync(path.join(tmpdir(), 'examples-'));
	const photographAll = async ({ url, client, credential, page }: OpenEditor) => {
		const key = await client.saveCredential(callerKey);
		for (const name of exampleNames.filter((one) => wanted.length === 0 || wanted.includes(one))) {
			const file = readExample(name);
			await chooseModelCredential(client, file);
			const { id } = await client.importWorkflow(withCallerKey(file, key), credential);
			await photograph(page, `${url}/workflow/${id}`, file, path.join(folder, `${name}.png`));
		}
	};
	try {
		await inEditorOfItsOwn(workFolder, photographAll);
	} finally {
		rmSync(workFolder, { recursive: true, force: true });
	}
}

run(process.argv.slice(2)).catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
