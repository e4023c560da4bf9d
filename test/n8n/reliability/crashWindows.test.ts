import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DAWDLE, REFUSE, interfere } from '../harness/database';
import { TIMEOUT, useN8n } from '../harness/instance';
import { finishedRuns, startedRuns, type Run } from '../harness/startedRuns';
import { envelopeOf, post, subscribe, type Subscription } from '../harness/subscription';
import { dawdlingWorkflow, listeningWorkflow } from '../harness/workflows';

const MINUTE = 60_000;
const STARTING = "BEFORE UPDATE OF status ON execution_entity WHEN NEW.status = 'running'";

const instance = useN8n({ behindGate: true });
let subscription: Subscription;

const prepare = async (workflow = listeningWorkflow('Windows')) => {
	await instance.driver.reset();
	await instance.driver.configure({ clockFactor: 1 });
	subscription = await subscribe(instance, workflow);
};
afterEach(async () => await instance.client.deleteWorkflow(subscription.workflowId), TIMEOUT);

async function writeOne(): Promise<void> {
	const customer = await instance.driver.createCustomer({ channel: 'whatsapp' });
	await instance.driver.write(customer, { text: 'Hello' });
}

/** From its log n8n tells after a crash what had begun; without a node there it leaves an execution as running. */
function hasBegun(id: number): boolean {
	const log = readFileSync(path.join(path.dirname(instance.database), 'n8nEventLog.log'), 'utf8');
	return log
		.split('\n')
		.some((line) => line.includes('"n8n.node.started"') && line.includes(`"executionId":"${id}"`));
}

/** `new` has been created, `running` has been started as well. */
async function untilThereIs(status: Run['status']): Promise<void> {
	const isThere = (run: Run) => run.status === status && (status === 'new' || hasBegun(run.id));
	while (!(await startedRuns(instance, subscription.workflowId)).some(isThere)) await pause(20);
}

/** The statuses of all executions; each was started with one event. */
async function outcomes(): Promise<string[]> {
	const runs = await finishedRuns(instance, subscription.workflowId);
	expect(runs.map(({ eventIds }) => eventIds.length)).toEqual(runs.map(() => 1));
	return runs.map(({ status }) => status);
}

it.each([
	[
		'marks as crashed what it had started',
		'BEFORE UPDATE OF staticData ON workflow_entity',
		'running' as const,
		['crashed', 'success'],
	],
	['runs what it had created and not started', STARTING, 'new' as const, ['success', 'success']],
])(
	'an event runs twice when n8n is killed before its record is written: n8n %s, and the API delivers it again',
	async (_what, moment, status, statuses) => {
		await prepare();
		const slowness = await interfere(instance, moment, DAWDLE);
		await writeOne();
		await untilThereIs(status);
		await instance.n8n.kill();
		await slowness.restore();
		await instance.start();
		await instance.driver.moveClock(15 * MINUTE);
		await instance.driver.untilIdle();
		expect(await outcomes()).toEqual(statuses);
	},
	TIMEOUT,
);

it(
	'an event runs twice when n8n creates its execution and cannot start it: the retry runs, and at its next start n8n',
	async () => {
		await prepare();
		const refusal = await interfere(instance, STARTING, REFUSE);
		await writeOne();
		await instance.driver.untilIdle({ ignoreRetries: true });
		await refusal.restore();
		await instance.driver.moveClock(MINUTE);
		await instance.driver.untilIdle();
		const [delivery] = await instance.driver.deliveries();
		expect(delivery!.attempts.map(({ status }) => status)).toEqual([500, 200]);
		await instance.restart();
		expect(await outcomes()).toEqual(['success', 'success']);
	},
	TIMEOUT,
);

it(
	'an event that n8n has answered runs once, even if n8n is killed before its workflow is through',
	async () => {
		await prepare(dawdlingWorkflow('Windows'));
		await writeOne();
		await instance.driver.untilIdle();
		await untilThereIs('running');
		await instance.n8n.kill();
		await instance.start();
		const [delivery] = await instance.driver.deliveries();
		await instance.driver.redeliver(delivery!.id);
		await instance.driver.untilIdle();
		expect(await outcomes()).toEqual(['crashed']);
	},
	TIMEOUT,
);

it(
	'while n8n starts it refuses what it will take in a moment, which the gate turns into "come again"',
	async () => {
		await prepare();
		const { webhook } = subscription;
		const { pathname } = new URL(webhook.target);
		const direct = { ...webhook, target: `${instance.n8n.url}${pathname}` };
		const nothing = envelopeOf(instance.sandbox, webhook, []);
		const seen = { direct: new Map<number, number>(), gate: new Map<number, number>() };
		const count = async (statuses: Map<number, number>, to: typeof webhook) => {
			const status = await post(to, nothing).catch(() => 0);
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
		};
		await instance.n8n.stop();
		let isStarting = true;
		const probing = (async () => {
			while (isStarting) {
				await Promise.all([count(seen.direct, direct), count(seen.gate, webhook), pause(50)]);
			}
		})();
		await instance.start();
		isStarting = false;
		await probing;
		console.info('answers while n8n starts', seen);
		expect([...seen.direct.keys()]).toContain(404);
		expect([...seen.gate.keys()].filter((status) => ![200, 502, 503].includes(status))).toEqual([]);
	},
	TIMEOUT,
);
