import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { startSandbox } from '../../../sandbox/api/server';
import type { Envelope } from '../../../sandbox/driver';
import { DAWDLE, interfere } from '../harness/database';
import { TIMEOUT, useN8n } from '../harness/instance';
import { finishedRuns } from '../harness/startedRuns';
import { envelopeOf, post, subscribe, type Subscription } from '../harness/subscription';
import { listeningWorkflow } from '../harness/workflows';

const instance = useN8n();
let subscription: Subscription;

beforeEach(async () => {
	await instance.driver.reset();
	subscription = await subscribe(instance, listeningWorkflow('Connections'));
}, TIMEOUT);
afterEach(async () => await instance.client.deleteWorkflow(subscription.workflowId), TIMEOUT);

const names = (count: number) => Array.from({ length: count }, (_, index) => `event-${index}`);

async function expectEachOnce(eventIds: string[]): Promise<void> {
	const runs = await finishedRuns(instance, subscription.workflowId);
	expect(runs.flatMap((run) => run.eventIds).sort()).toEqual([...eventIds].sort());
}

/** Sends the first `share` of a request, and hangs up without waiting for an answer. */
async function hangUp(envelope: Envelope, share: number, delay: number): Promise<void> {
	const { target, secret } = subscription.webhook;
	const { hostname, port, pathname } = new URL(target);
	const body = JSON.stringify(envelope);
	const headers = [
		`POST ${pathname} HTTP/1.1`,
		`Host: ${hostname}:${port}`,
		'Content-Type: application/json',
		`Content-Length: ${Buffer.byteLength(body)}`,
		`X-API-Key: ${secret}`,
	];
	const request = `${headers.join('\r\n')}\r\n\r\n${body}`;
	const socket = connect(Number(port), hostname);
	await new Promise<void>((resolve, reject) => {
		socket.on('error', reject);
		socket.write(request.slice(0, request.length * share), () => resolve());
	});
	await pause(delay);
	socket.destroy();
}

it.each([
	['in the headers', 0.1],
	['in the body', 0.9],
	['before the answer', 1],
])(
	'a delivery that breaks off %s and comes again, at once and once more, runs once',
	async (_where, share) => {
		const eventIds = names(20);
		const deliver = async (id: string, index: number) => {
			const envelope = envelopeOf(instance.sandbox, subscription.webhook, [id]);
			await hangUp(envelope, share, index * 10);
			expect(await post(subscription.webhook, envelope)).toBe(200);
			expect(await post(subscription.webhook, envelope)).toBe(200);
		};
		await Promise.all(eventIds.map(deliver));
		await expectEachOnce(eventIds);
	},
	TIMEOUT,
);

it(
	'deliveries that break off because the API restarts, and that it makes again, run once',
	async () => {
		const customer = await instance.driver.createCustomer({ channel: 'whatsapp' });
		const texts = names(20);
		await Promise.all(texts.map(async (text) => await instance.driver.write(customer, { text })));
		const envelopes = (await instance.driver.deliveries()).map(({ body }) => body);
		const port = Number(new URL(instance.sandbox.url).port);
		await instance.sandbox.close();
		instance.sandbox = await startSandbox({ port, clockFactor: 1000 });
		const answers = envelopes.map(async (envelope) => await post(subscription.webhook, envelope));
		expect(await Promise.all(answers)).toEqual(texts.map(() => 200));
		const eventIds = envelopes.flatMap(({ events }) => events.map(({ id }) => id));
		await expectEachOnce(eventIds);

		// This sandbox remembers nothing, so the trigger has to register its webhook anew.
		await instance.client.deactivate(subscription.workflowId);
		await instance.client.activate(subscription.workflowId);
		await instance.driver.write(await instance.driver.createCustomer({ channel: 'whatsapp' }), {
			text: 'Hello',
		});
		await instance.driver.untilIdle();
		const [delivery] = await instance.driver.deliveries();
		await expectEachOnce([...eventIds, delivery!.body.events[0]!.id]);
	},
	TIMEOUT,
);

/** Lets the first attempts of two events, two deliveries each, run out of time; the retries take as long as they need. */
async function runOutOfTime(meanwhile: () => void = () => {}): Promise<string[]> {
	const { driver } = instance;
	await driver.configure({ clockFactor: 1, webhookTimeoutMs: 500 });
	const customer = await driver.createCustomer({ channel: 'whatsapp' });
	for (const text of names(2)) await driver.write(customer, { text }, { copies: 2 });
	await driver.untilIdle({ ignoreRetries: true });
	await driver.configure({ webhookTimeoutMs: TIMEOUT });
	await driver.moveClock(10_000);
	meanwhile();
	await driver.untilIdle();
	const deliveries = await driver.deliveries();
	const attempts = deliveries.map(({ attempts: made }) => made.map(({ status, error }) => status ?? error));
	for (const made of attempts) {
		expect(made.pop()).toBe(200);
		expect(made).not.toEqual([]);
		expect(made).toEqual(made.map(() => expect.stringMatching(/timeout/)));
	}
	return [...new Set(deliveries.flatMap(({ body }) => body.events.map(({ id }) => id)))];
}

it(
	'an event whose answer takes longer than the API waits runs once, though it comes again in the meantime',
	async () => {
		const slowness = await interfere(instance, 'BEFORE INSERT ON execution_entity', DAWDLE);
		const eventIds = await runOutOfTime();
		await slowness.restore();
		await expectEachOnce(eventIds);
	},
	TIMEOUT,
);

it(
	'events that n8n finds twice when it wakes from a standstill run once',
	async () => {
		process.kill(instance.n8n.pid, 'SIGSTOP');
		await expectEachOnce(await runOutOfTime(() => process.kill(instance.n8n.pid, 'SIGCONT')));
	},
	TIMEOUT,
);
