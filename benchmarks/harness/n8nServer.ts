import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CredentialReference } from '../../sandbox/n8n/client/credentials';
import { createN8nClient, type N8nClient } from '../../sandbox/n8n/client/n8nClient';
import { describeCredential, owner, type ApiKey } from '../../sandbox/n8n/demo';
import { installN8n, type Installation } from '../../sandbox/n8n/install/installN8n';
import { showProgress } from '../../sandbox/n8n/machine/progress';
import { packPackage } from '../../sandbox/n8n/npm/packPackage';
import { startN8n, type N8nProcess } from '../../sandbox/n8n/process/startN8n';

export interface N8nServer {
	installation: Installation;
	n8n: N8nProcess;
	client: N8nClient;
	/** Of our nodes. */
	credential: CredentialReference;
	/** The same key, for what knows nothing of our package: HTTP Basic. */
	basicCredential: CredentialReference;
	/** n8n's SQLite database. */
	database: string;
	stop(): Promise<void>;
}

/** Settings for n8n by which a profile is taken: `BENCH_N8N_OPTIONS=--inspect=9300`. */
function chosenOptions(): Record<string, string> {
	const { BENCH_N8N_OPTIONS: options } = process.env;
	return options ? { NODE_OPTIONS: options } : {};
}

export async function findInstallation(): Promise<Installation> {
	const progress = showProgress(process.stderr);
	return await installN8n(progress).finally(progress.end);
}

/** A real n8n with the packed package, on an empty database. */
export async function startN8nServer(
	sandbox: ApiKey,
	settings: Record<string, string> = {},
): Promise<N8nServer> {
	const installation = await findInstallation();
	const userFolder = mkdtempSync(path.join(tmpdir(), 'n8n-bench-'));
	const removeFolder = () => rmSync(userFolder, { recursive: true, force: true, maxRetries: 5 });
	process.once('exit', removeFolder);
	const tarball = await packPackage(path.join(userFolder, 'package'));
	const n8n = await startN8n({ installation, userFolder, tarball, env: { ...settings, ...chosenOptions() } });
	const client = createN8nClient(n8n.url);
	await client.signIn(owner);
	const { keyId: user, keySecret: password } = sandbox;
	return {
		installation,
		n8n,
		client,
		credential: await client.saveCredential(describeCredential(sandbox)),
		basicCredential: await client.saveCredential({
			name: 'Sandbox by hand',
			type: 'httpBasicAuth',
			data: { user, password },
		}),
		database: path.join(userFolder, '.n8n', 'database.sqlite'),
		async stop() {
			await n8n.stop();
			process.off('exit', removeFolder);
			removeFolder();
		},
	};
}
