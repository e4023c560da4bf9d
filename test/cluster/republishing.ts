import type { WorkflowFile } from '../../sandbox/n8n/client/workflowFile';
import { AdminApi } from '../shared/adminApi';
import { until } from '../shared/until';
import { TIMEOUT, type Cluster } from './cluster';
import { untilAllFinished } from './executions';
import { findStates, numberTexts, writeAll } from './load';
import { callingWorkflow } from './workflows';

async function republish({ client }: Cluster, workflowId: string): Promise<void> {
	await client.deactivate(workflowId);
	await client.activate(workflowId);
}

/** Each text that ran once, and no orphan integration. */
async function expectEachOnce(cluster: Cluster, workflowId: string, texts: string[]): Promise<void> {
	await untilAllFinished(cluster.client, workflowId);
	expect(await findStates(cluster.driver)).toEqual(new Set(['delivered']));
	expect(cluster.receipts.counts()).toEqual(new Map(texts.map((text) => [text, 1])));
	await cluster.client.deactivate(workflowId);
	expect(await new AdminApi(cluster.sandbox).customIntegrations()).toEqual([]);
}

export function testRepublishing(cluster: Cluster): void {
	it.each(['round-robin', 'path-sticky'] as const)(
		'%s: the webhook processes know the new secret as soon as the workflow is active again',
		async (balance) => {
			await cluster.balance(balance);
			const workflowId = await cluster.activate(callingWorkflow('Republished', cluster.receipts.url));
			const customer = await cluster.driver.createCustomer({ channel: 'whatsapp' });
			const texts = numberTexts(5);
			for (const text of texts) {
				await republish(cluster, workflowId);
				await cluster.driver.write(customer, { text });
				await cluster.driver.untilIdle();
			}
			await expectEachOnce(cluster, workflowId, texts);
		},
		TIMEOUT,
	);

	it(
		'a call that began before the workflow was deactivated and activated does not bring the old secret back',
		async () => {
			const { driver, receipts } = cluster;
			const workflow = callingWorkflow('In flight', receipts.url, { downloadAttachments: true });
			const workflowId = await cluster.activate(workflow);
			const customer = await driver.createCustomer({ channel: 'whatsapp' });
			// The call goes on for as long as its file is not there.
			receipts.hold();
			await driver.write(customer, { type: 'image', text: 'before', mediaUrl: `${receipts.url}/file` });
			await until(() => receipts.held().length > 0);
			await republish(cluster, workflowId);
			receipts.release();
			await driver.untilIdle();

			await driver.write(customer, { text: 'after' });
			await driver.untilIdle();
			await expectEachOnce(cluster, workflowId, ['file', 'before', 'after']);
		},
		TIMEOUT,
	);

	it(
		'changes to other nodes that are published in mid-load lose nothing',
		async () => {
			const { client } = cluster;
			const workflowId = await cluster.activate(callingWorkflow('Changed', cluster.receipts.url));
			const texts = numberTexts(60);
			const loading = writeAll(cluster.driver, texts);
			for (const timeout of [60_000, 70_000, 80_000]) {
				const { nodes } = await client.request<WorkflowFile>('GET', `/workflows/${workflowId}`);
				nodes[1]!.parameters.options = { timeout };
				await client.request('PATCH', `/workflows/${workflowId}`, { nodes });
				await client.activate(workflowId);
			}
			await loading;
			await expectEachOnce(cluster, workflowId, texts);
		},
		TIMEOUT,
	);
}
