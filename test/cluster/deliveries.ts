import { TIMEOUT, type Cluster } from './cluster';
import { countExecutions, untilAllFinished } from './executions';
import { findFailed, findStates, numberTexts, writeAll } from './load';
import { callingWorkflow, echoingWorkflow } from './workflows';

export function testDeliveries(cluster: Cluster): void {
	it(
		'a worker answers the customer',
		async () => {
			const workflowId = await cluster.activate(echoingWorkflow('Echo'));
			const customer = await cluster.driver.createCustomer({ channel: 'whatsapp' });
			await cluster.driver.write(customer, { text: 'Hello' });
			await cluster.driver.untilIdle();
			await untilAllFinished(cluster.client, workflowId);

			const screen = await cluster.driver.screen(customer);
			expect(screen.map(({ author, text }) => `${author}: ${text}`)).toEqual([
				'user: Hello',
				'business: Hello',
			]);
		},
		TIMEOUT,
	);

	it(
		'round-robin, 100 events, each delivered twice at the same moment: all run, some twice',
		async () => {
			await cluster.balance('round-robin');
			const workflowId = await cluster.activate(callingWorkflow('Round-robin', cluster.receipts.url));
			const texts = numberTexts(100);
			await writeAll(cluster.driver, texts);
			await untilAllFinished(cluster.client, workflowId);

			const counts = cluster.receipts.counts();
			const twice = texts.filter((text) => counts.get(text) === 2).length;
			console.info(`Round-robin: ${twice} of ${texts.length} events ran twice.`);
			expect(await findFailed(cluster.driver)).toEqual(new Set());
			expect([...counts.keys()].sort()).toEqual(texts.sort());
			expect(await countExecutions(cluster.client, workflowId, 'success')).toBe(texts.length + twice);
		},
		TIMEOUT,
	);

	it(
		'path-sticky, 200 events, each delivered twice at the same moment and once more later: each runs once',
		async () => {
			await cluster.balance('path-sticky');
			const workflowId = await cluster.activate(callingWorkflow('Path-sticky', cluster.receipts.url));
			const texts = numberTexts(200);
			await writeAll(cluster.driver, texts);
			const copies = (await cluster.driver.deliveries()).filter((_, index) => index % 2);
			for (const { id } of copies) await cluster.driver.redeliver(id);
			await cluster.driver.untilIdle();
			await untilAllFinished(cluster.client, workflowId);

			expect(await findStates(cluster.driver)).toEqual(new Set(['delivered']));
			expect(cluster.receipts.counts()).toEqual(new Map(texts.map((text) => [text, 1])));
			expect(await countExecutions(cluster.client, workflowId, 'success')).toBe(texts.length);
		},
		TIMEOUT,
	);
}
