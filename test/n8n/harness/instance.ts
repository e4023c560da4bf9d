import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSandbox, type Sandbox } from '../../../sandbox/api/server';
import { createDriver, type Driver } from '../../../sandbox/driver';
import type { CredentialReference } from '../../../sandbox/n8n/client/credentials';
import { createN8nClient, type N8nClient } from '../../../sandbox/n8n/client/n8nClient';
import { describeCredential, owner } from '../../../sandbox/n8n/demo';
import { installN8n, type Installation } from '../../../sandbox/n8n/install/installN8n';
import { showProgress } from '../../../sandbox/n8n/machine/progress';
import { packPackage } from '../../../sandbox/n8n/npm/packPackage';
import { startN8n, type N8nProcess } from '../../../sandbox/n8n/process/startN8n';
import { startGate, type Gate } from './gate';

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
	/** Starts n8n, which has ended, on the same data and port. */
	start(): Promise<void>;
	/** Ends n8n in good order first. */
	restart(whileDown?: () => Promise<void>): Promise<void>;
}

interface Options {
	/** Whether webhook calls go through a gate that answers 503 while n8n does not listen. */
	behindGate?: boolean;
	/** Settings of n8n and Node. */
	env?: Record<string, string>;
}

/** A real n8n with the packed package, and a sandbox whose retries come a thousand times faster. */
export function useN8n({ behindGate = false, env: settings }: Options = {}): Instance {
	const folder = mkdtempSync(path.join(tmpdir(), 'n8n-test-'));
	const instance = {} as Instance;
	let tarball: string;
	let gate: Gate | undefined;

	instance.start = async () => {
		const { installation, sandbox } = instance;
		const port = instance.n8n && Number(new URL(instance.n8n.url).port);
		const env = { ...settings, ...(gate && { WEBHOOK_URL: gate.url }) };
		instance.n8n = await startN8n({ installation, userFolder: folder, port, tarball, env });
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
			await instance.start();
		};
		tarball = await packPackage(path.join(folder, 'package'));
		if (behindGate) gate = await startGate(() => instance.n8n?.url);
		await instance.start();
	}, INSTALL_TIMEOUT);

	afterAll(async () => {
		await instance.n8n?.stop();
		await instance.sandbox?.close();
		gate?.close();
		rmSync(folder, { recursive: true, force: true });
	}, TIMEOUT);

	return instance;
}
