import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import axios from 'axios';
import { AdminApi } from '../shared/adminApi';
import { finishRetries } from '../shared/finishRetries';
import { until } from '../shared/until';
import { TIMEOUT, type Cluster } from './cluster';
import { untilAllFinished } from './executions';
import { findStates, numberTexts } from './load';
import { callingWorkflow } from './workflows';

/** As it is: n8n takes longer to start than five attempts in a hurry. */
const CLOCK_FACTOR = 1;
/** In milliseconds, between a customer's messages. */
const GAP = 200;

const unauthorized = { proxy: false, validateStatus: null } as const;

export function testRestarts(cluster: Cluster): void {
	it(
		'while n8n does not listen, only the address of a trigger is answered with 503',
		async () => {
			await cluster.balance('path-sticky');
			const post = async (path: string) =>
				(await axios.post(cluster.address + path, {}, unauthorized)).status;
			expect(await post(`/webhook/${randomUUID()}/webhook`)).toBe(503);
			expect(await post('/webhook/unknown')).toBe(404);
		},
		TIMEOUT,
	);

	it(
		'while n8n updates its database, it drops what comes, so it is not given anything',
		async () => {
			const { client, driver, receipts, webhooks } = cluster;
			await cluster.balance('path-sticky');
			await driver.configure({ clockFactor: CLOCK_FACTOR });
			const workflowId = await cluster.activate(callingWorkflow('Updated', receipts.url));
			const customer = await driver.createCustomer({ channel: 'whatsapp' });
			const [integration] = await new AdminApi(cluster.sandbox).customIntegrations();
			const { pathname } = new URL(integration!.webhooks[0]!.target);
			const postTo = async ({ url }: { url: string }) =>
				(await axios.post(url + pathname, {}, unauthorized).catch(() => undefined))?.status;
			const areUpdating = async () =>
				(await Promise.all(webhooks.map(postTo))).every((status) => status === 200);

			const release = await cluster.holdUpdates();
			const restarted = cluster.restartWebhooks();
			await until(areUpdating);
			const texts = numberTexts(5);
			for (const text of texts) await driver.write(customer, { text });
			await driver.untilIdle({ ignoreRetries: true });
			const attempts = (await driver.deliveries()).flatMap((delivery) => delivery.attempts);
			await release();
			await restarted;
			await finishRetries(driver);
			await untilAllFinished(client, workflowId);

			expect(new Set(attempts.map(({ status }) => status))).toEqual(new Set([500]));
			expect([...receipts.counts().keys()].sort()).toEqual(texts);
		},
		TIMEOUT,
	);

	it(
		'all webhook processes are restarted in good order: all events run',
		async () => {
			const { client, driver, receipts } = cluster;
			await cluster.balance('path-sticky');
			await driver.configure({ clockFactor: CLOCK_FACTOR });
			const workflowId = await cluster.activate(callingWorkflow('Restarted', receipts.url));
			const customer = await driver.createCustomer({ channel: 'whatsapp' });

			let isRestarting = true;
			const restarted = cluster.restartWebhooks().finally(() => (isRestarting = false));
			const texts: string[] = [];
			// nginx leaves a process alone for ten seconds after it was away.
			const isServed = async () => (await driver.deliveries()).at(-1)!.state === 'delivered';
			do {
				texts.push(`message ${texts.length}`);
				await driver.write(customer, { text: texts.at(-1)! });
				await pause(GAP);
			} while (isRestarting || !(await isServed()));
			await restarted;
			await finishRetries(driver);
			await untilAllFinished(client, workflowId);

			const attempts = (await driver.deliveries()).flatMap((delivery) => delivery.attempts);
			const statuses = new Set(attempts.map(({ status }) => status));
			console.info(`Restart: ${texts.length} events, ${attempts.length} attempts, answers ${[...statuses]}.`);
			expect(await findStates(driver)).toEqual(new Set(['delivered']));
			expect(statuses).not.toContain(404);
			expect([...receipts.counts().keys()].sort()).toEqual(texts.sort());
		},
		TIMEOUT,
	);
}
