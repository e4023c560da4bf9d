import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSandbox, type Sandbox } from '../../sandbox/api/server';
import { createDriver, type Driver } from '../../sandbox/driver';
import type { CredentialReference } from '../../sandbox/n8n/credentials';
import { describeCredential, owner } from '../../sandbox/n8n/demo';
import { installN8n, type Installation } from '../../sandbox/n8n/install';
import { packPackage } from '../../sandbox/n8n/pack';
import { startN8n, type N8nProcess } from '../../sandbox/n8n/process';
import { showProgress } from '../../sandbox/n8n/progress';
import { createN8nClient, type N8nClient } from '../../sandbox/n8n/rest';

/** Installing n8n takes minutes when the cache is empty. */
export const INSTALL_TIMEOUT = 20 * 60_000;
/** Generous: a cold disk makes n8n slow, and a test that hangs ends all the same. */
export const TIMEOUT = 300_000;

export interface Instance {
	sandbox: Sandbox;
	driver: Driver;
	installation: Installation;
	n8n: N8nProcess;
	client: N8nClient;
	credential: CredentialReference;
	/** n8n's SQLite database. */
	database: string;
	/** Ends n8n in good order and starts it again on the same data and port. */
	restart(whileDown?: () => Promise<void>): Promise<void>;
}

/** A real n8n with the packed package, and a sandbox whose retries come a thousand times faster. */
export function useN8n(): Instance {
	const folder = mkdtempSync(path.join(tmpdir(), 'n8n-test-'));
	const instance = {} as Instance;

	const start = async (port?: number) => {
		const { installation, sandbox } = instance;
		const tarball = await packPackage(path.join(folder, 'package'));
		instance.n8n = await startN8n({ installation, userFolder: folder, port, tarball });
		instance.client = createN8nClient(instance.n8n.url);
		await instance.client.signIn(owner);
		instance.credential = await instance.client.saveCredential(describeCredential(sandbox));
	};

	beforeAll(async () => {
		const progress = showProgress();
		instance.installation = await installN8n(progress).finally(progress.end);
		instance.sandbox = await startSandbox({ clockFactor: 1000 });
		instance.driver = createDriver(instance.sandbox.url);
		instance.database = path.join(folder, '.n8n', 'database.sqlite');
		instance.restart = async (whileDown) => {
			await instance.n8n.stop();
			await whileDown?.();
			await start(Number(new URL(instance.n8n.url).port));
		};
		await start();
	}, INSTALL_TIMEOUT);

	afterAll(async () => {
		await instance.n8n?.stop();
		await instance.sandbox?.close();
		rmSync(folder, { recursive: true, force: true });
	}, TIMEOUT);

	return instance;
}
