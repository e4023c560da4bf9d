import { until } from '../../shared/until';
import { DAWDLE, interfere } from '../harness/database';
import { TIMEOUT, useN8n } from '../harness/instance';
import { answersOnPhone } from '../harness/phone';
import { activateAsking, createAsked, readRecords, readStates, settledOutcomes } from './asked';

const MINUTE = 60_000;
/** In milliseconds: longer than it takes to see a request and to kill n8n. */
const LONG = 30_000;

const instance = useN8n({ behindGate: true });
let workflowId: string;

beforeEach(async () => {
	await instance.driver.reset();
	await instance.driver.configure({ clockFactor: 1 });
	workflowId = await activateAsking(instance);
}, TIMEOUT);
afterEach(async () => {
	await instance.driver.clearFaults();
	await instance.client.deleteWorkflow(workflowId);
}, TIMEOUT);

/** A request that is under way. */
async function untilRequested(method: string, suffix: RegExp): Promise<void> {
	const isUnderWay = async () =>
		(await instance.driver.requests()).some(
			(request) => request.method === method && suffix.test(request.path) && request.status === undefined,
		);
	await until(isUnderWay);
}

const storing = async (from: string, to: string) =>
	await interfere(
		instance,
		`BEFORE UPDATE OF status ON execution_entity WHEN OLD.status = '${from}' AND NEW.status = '${to}'`,
		DAWDLE,
	);

async function reviveAndRepeat(): Promise<void> {
	await instance.driver.clearFaults();
	await instance.start();
	await instance.driver.moveClock(15 * MINUTE);
	await instance.driver.untilIdle();
}

it.each([
	[
		'the question was recorded and not sent',
		0,
		async () => {
			await instance.driver.injectFault({
				method: 'POST',
				path: '/conversations',
				latencyMs: LONG,
				reset: true,
				times: 1,
			});
			const customer = await instance.driver.createCustomer({ channel: 'whatsapp' });
			await instance.driver.write(customer, { text: 'Hello' });
			await untilRequested('POST', /\/messages$/);
			await instance.n8n.kill();
			return customer;
		},
	],
	[
		'the question was sent and the wait not stored',
		1,
		async () => {
			const slowness = await storing('running', 'waiting');
			const customer = await instance.driver.createCustomer({ channel: 'whatsapp' });
			await instance.driver.write(customer, { text: 'Hello' });
			await answersOnPhone(instance.driver, customer.userId, 1);
			await instance.n8n.kill();
			await slowness.restore();
			return customer;
		},
	],
])(
	'n8n is killed when %s: the next message takes the usual way and is asked the question again',
	async (_when, asked, killThen) => {
		const customer = await killThen();
		const { conversationId, userId } = customer;
		expect(await readStates(instance, conversationId)).toEqual(['o']);
		await reviveAndRepeat();
		await instance.driver.write(customer, { text: 'Are you there?' });
		expect(await answersOnPhone(instance.driver, userId, asked + 1)).toHaveLength(asked + 1);
		await until(async () => (await settledOutcomes(instance, workflowId, 2)).at(-1)!.status === 'waiting');
		await instance.driver.write(customer, { text: 'Friday' });
		await instance.driver.untilIdle();
		const outcomes = await settledOutcomes(instance, workflowId, 2);
		expect(outcomes.map(({ status, answer }) => [status, answer?.answer])).toEqual([
			['crashed', undefined],
			['success', 'Friday'],
		]);
		expect(outcomes[1]!.started).toMatchObject({ text: 'Are you there?' });
		expect(await readStates(instance, conversationId)).not.toContain('o');
	},
	TIMEOUT,
);

it.each([
	[
		'the question waits',
		async (write: () => Promise<unknown>) => {
			await instance.n8n.kill();
			await write();
		},
	],
	[
		'the answer is being read',
		async (write: () => Promise<unknown>) => {
			await instance.driver.injectFault({ method: 'GET', path: '/conversations', latencyMs: LONG });
			await write();
			await untilRequested('GET', /\/conversations\//);
			await instance.n8n.kill();
		},
	],
	[
		'the answer was read and not recorded',
		async (write: () => Promise<unknown>) => {
			await instance.driver.injectFault({
				method: 'PATCH',
				path: '/conversations',
				latencyMs: LONG,
				reset: true,
				times: 1,
			});
			await write();
			await untilRequested('PATCH', /\/conversations\//);
			await instance.n8n.kill();
		},
	],
	[
		'the answer was recorded and the execution not resumed',
		async (write: () => Promise<unknown>, conversationId: string) => {
			const slowness = await storing('waiting', 'running');
			await write();
			const isRecorded = async () =>
				(await readRecords(instance, conversationId)).some((record) => /;a;.+;.+;.+;\//.test(record));
			await until(isRecorded);
			await instance.n8n.kill();
			await slowness.restore();
		},
	],
])(
	'n8n is killed when %s: the answer comes again, and the execution goes on with it, once',
	async (_when, killThen) => {
		const { driver } = instance;
		const customer = await createAsked(instance, workflowId);
		await killThen(
			async () => await driver.write(customer, { text: 'Friday' }, { copies: 2 }),
			customer.conversationId,
		);
		await reviveAndRepeat();
		const outcomes = await settledOutcomes(instance, workflowId, 1);
		expect(outcomes.map(({ status, answer }) => [status, answer?.answer])).toEqual([['success', 'Friday']]);
		expect(await answersOnPhone(driver, customer.userId, 2)).toEqual(['Which day?', 'You said: Friday']);
	},
	TIMEOUT,
);

it(
	'n8n is killed when the execution has gone on: n8n marks it as crashed, and the next message takes the usual way',
	async () => {
		const { driver } = instance;
		const customer = await createAsked(instance, workflowId);
		await driver.injectFault({
			method: 'POST',
			path: '/conversations',
			latencyMs: LONG,
			reset: true,
			times: 1,
		});
		await driver.write(customer, { text: 'Friday' });
		await untilRequested('POST', /\/messages$/);
		await instance.n8n.kill();
		await reviveAndRepeat();
		await driver.write(customer, { text: 'Hello again' });
		await driver.untilIdle();
		const outcomes = await settledOutcomes(instance, workflowId, 2);
		expect(outcomes.map(({ status }) => status)).toEqual(['crashed', 'waiting']);
	},
	TIMEOUT,
);
