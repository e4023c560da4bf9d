import path from 'node:path';
import type { Page } from 'playwright-core';
import { startSandbox } from '../../sandbox/api/server';
import type { CredentialReference } from '../../sandbox/n8n/client/credentials';
import { createN8nClient, type N8nClient } from '../../sandbox/n8n/client/n8nClient';
import { describeCredential, owner } from '../../sandbox/n8n/demo';
import { installN8n } from '../../sandbox/n8n/install/installN8n';
import { showProgress } from '../../sandbox/n8n/machine/progress';
import { packPackage } from '../../sandbox/n8n/npm/packPackage';
import { startN8n } from '../../sandbox/n8n/process/startN8n';
import { openEditor } from '../n8n/harness/browser';
import type { Look } from '../shared/chromium';

export interface OpenEditor {
	url: string;
	client: N8nClient;
	credential: CredentialReference;
	page: Page;
}

/** Opens the editor of an n8n that is made for it, in a folder that is there already, and goes again. */
export async function inEditorOfItsOwn(
	workFolder: string,
	work: (editor: OpenEditor) => Promise<void>,
	look?: Look,
): Promise<void> {
	const progress = showProgress();
	const installation = await installN8n(progress).finally(progress.end);
	const tarball = await packPackage(path.join(workFolder, 'package'));
	const sandbox = await startSandbox();
	const n8n = await startN8n({ installation, userFolder: workFolder, tarball });
	try {
		const client = createN8nClient(n8n.url);
		await client.signIn(owner);
		const credential = await client.saveCredential(describeCredential(sandbox));
		const { page, close } = await openEditor(n8n.url, look);
		await work({ url: n8n.url, client, credential, page });
		await close();
	} finally {
		await n8n.stop();
		await sandbox.close();
	}
}
