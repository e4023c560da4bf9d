import type { N8nProcess } from '../../sandbox/n8n/process/startN8n';
import { until } from '../shared/until';
import { TIMEOUT, type Cluster } from './cluster';
import { countExecutions, untilAllFinished } from './executions';
import { findFailed, findStates, numberTexts, writeAll } from './load';
import { callingWorkflow, reportingWorkflow } from './workflows';

/** How many executions one worker runs at a time. */
const WORKER_CONCURRENCY = 10;

/** The newest execution that it has put into the queue. IDs count up; the beginning of a long output is not kept. */
const lastEnqueued = ({ output }: N8nProcess) =>
	Number([...output().matchAll(/Enqueued execution (\d+)/g)].at(-1)?.[1] ?? 0);

/** Kills the webhook process to which all deliveries go, once it has taken `count` of them in. */
async function killBusy(webhooks: N8nProcess[], count: number): Promise<void> {
	const before = Math.max(...webhooks.map(lastEnqueued));
	const findBusy = () => webhooks.find((one) => lastEnqueued(one) - before >= count);
	await until(() => findBusy() !== undefined, 5);
	await findBusy()!.kill();
}

export function testCrashes(cluster: Cluster): void {
	beforeAll(async () => await cluster.balance('path-sticky'));

	it(
		'a webhook process is killed: all events run, and none twice but what was in its hands',
		async () => {
			const { client, driver, receipts } = cluster;
			const workflowId = await cluster.activate(callingWorkflow('Killed webhook process', receipts.url));
			const texts = numberTexts(100);
			// In the middle of a wave.
			await Promise.all([writeAll(driver, texts), killBusy(cluster.webhooks, 50)]);
			const failed = await findFailed(driver);
			// What it had stored and not yet put into the queue stays new for hours; its delivery came again.
			const count = async (status: 'new' | 'running') => await countExecutions(client, workflowId, status);
			await until(async () => (await count('running')) === 0 && (await count('new')) <= failed.size, 200);
			await until(() => receipts.counts().size === texts.length, 200);

			const counts = receipts.counts();
			const twice = texts.filter((text) => counts.get(text)! > 1);
			console.info(`Webhook process: ${failed.size} events in its hands, ${twice.length} ran twice.`);
			expect([...counts.keys()].sort()).toEqual(texts.sort());
			expect(Math.max(...counts.values())).toBeLessThanOrEqual(2);
			expect([...failed]).toEqual(expect.arrayContaining(twice));
			expect(await findStates(driver)).toEqual(new Set(['delivered']));
		},
		TIMEOUT,
	);

	// n8n never runs again what a worker had begun. It notices some time later, and says so.
	it(
		'a worker is killed: what it had begun fails and is reported, everything else runs once',
		async () => {
			const { client, driver, receipts, workers } = cluster;
			const errorWorkflow = await cluster.activate(reportingWorkflow('Reports', receipts.url));
			const calling = callingWorkflow('Killed worker', receipts.url);
			const workflowId = await cluster.activate({
				...calling,
				settings: { ...calling.settings, errorWorkflow },
			});
			const texts = numberTexts(30);
			receipts.hold();
			await writeAll(driver, texts);
			await until(() => receipts.held().length === 2 * WORKER_CONCURRENCY);
			await workers[0]!.kill();
			await until(() => receipts.held().length === WORKER_CONCURRENCY);
			receipts.release();
			await untilAllFinished(client, workflowId);

			expect(await countExecutions(client, workflowId)).toBe(texts.length);
			expect(await countExecutions(client, workflowId, 'error')).toBe(WORKER_CONCURRENCY);
			expect(await countExecutions(client, workflowId, 'success')).toBe(texts.length - WORKER_CONCURRENCY);
			const reports = () => [...receipts.counts().keys()].filter((text) => text.startsWith('failed'));
			await until(() => reports().length === WORKER_CONCURRENCY);
		},
		TIMEOUT,
	);
}
