import { startSandbox, type Sandbox } from '../../sandbox/api/server';
import { createDriver, type Driver } from '../../sandbox/driver';
import type { CredentialReference } from '../../sandbox/n8n/client/credentials';
import { createN8nClient, type N8nClient } from '../../sandbox/n8n/client/n8nClient';
import type { WorkflowFile } from '../../sandbox/n8n/client/workflowFile';
import { describeCredential, owner } from '../../sandbox/n8n/demo';
import { startProcesses, type Processes } from './processes';
import { startReceipts, type Receipts } from './receipts';

/** Installing n8n takes minutes when the cache is empty. */
const START_TIMEOUT = 20 * 60_000;
/** Generous: five n8n on two cores are slow, and a test that hangs ends all the same. */
export const TIMEOUT = 300_000;

export interface Cluster extends Omit<Processes, 'main' | 'end'> {
	sandbox: Sandbox;
	driver: Driver;
	client: N8nClient;
	credential: CredentialReference;
	receipts: Receipts;
	/** Imports and activates it; gives its ID. */
	activate(file: WorkflowFile): Promise<string>;
}

/** n8n in queue mode with all its processes, and a sandbox whose retries come a thousand times faster. */
export function useCluster(): Cluster {
	const cluster = {} as Cluster;
	let processes: Processes | undefined;

	beforeAll(async () => {
		processes = await startProcesses();
		await processes.balance('path-sticky');
		const sandbox = await startSandbox({ clockFactor: 1000 });
		const client = createN8nClient(processes.main.url);
		await client.signIn(owner);
		const credential = await client.saveCredential(describeCredential(sandbox));
		Object.assign(cluster, processes, {
			sandbox,
			driver: createDriver(sandbox.url),
			client,
			credential,
			receipts: await startReceipts(),
			async activate(file: WorkflowFile) {
				const { id } = await client.importWorkflow(file, credential);
				await client.activate(id);
				return id;
			},
		});
	}, START_TIMEOUT);

	// Whatever became of the test.
	afterEach(async () => {
		cluster.receipts.release();
		for (const { id } of await cluster.client.listWorkflows()) await cluster.client.deleteWorkflow(id);
		await cluster.driver.reset();
		cluster.receipts.clear();
	}, TIMEOUT);

	afterAll(async () => {
		await processes?.end();
		await cluster.receipts?.close();
		await cluster.sandbox?.close();
	}, TIMEOUT);

	return cluster;
}
