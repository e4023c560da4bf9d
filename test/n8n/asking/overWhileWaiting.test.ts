import { TIMEOUT, useN8n } from '../harness/instance';
import { answersOnPhone } from '../harness/phone';
import { countRuns } from '../harness/startedRuns';
import { subscribe } from '../harness/subscription';
import { listeningWorkflow } from '../harness/workflows';
import {
	activateAsking,
	askByHand,
	createAsked,
	deleteWorkflows,
	readStates,
	settledOutcomes,
	untilAsked,
} from './asked';
import { readOutcomes } from './outputs';

const instance = useN8n();
const limit = { values: { limitType: 'afterTimeInterval', resumeAmount: 1, resumeUnit: 'minutes' } };
/** A conversation whose question runs out during the other tests. */
const late = { workflowId: '', userId: '', conversationId: '' };

beforeAll(async () => {
	late.workflowId = await activateAsking(instance, { limitWaitTime: limit });
	Object.assign(late, await createAsked(instance, late.workflowId));
	await instance.client.deactivate(late.workflowId);
}, TIMEOUT);

afterEach(async () => await deleteWorkflows(instance, late.workflowId), TIMEOUT);

/** What is done to an execution that waits. */
const ends = {
	stopped: async (id: number) => await instance.client.request('POST', `/executions/${id}/stop`),
	deleted: async (id: number) =>
		await instance.client.request('POST', '/executions/delete', { ids: [String(id)] }),
};

it.each([
	['stopped', ['canceled', 'waiting']],
	['deleted', ['waiting']],
] as const)(
	'when the execution was %s, the next message takes the usual way, and the record is closed',
	async (end, statuses) => {
		const { driver } = instance;
		const workflowId = await activateAsking(instance);
		const customer = await createAsked(instance, workflowId);
		const [waiting] = await readOutcomes(instance, workflowId);
		await ends[end](waiting!.id);
		await driver.write(customer, { text: 'Are you there?' });
		await driver.untilIdle();
		expect(await answersOnPhone(driver, customer.userId, 2)).toHaveLength(2);
		const outcomes = await settledOutcomes(instance, workflowId, statuses.length);
		expect(outcomes.map(({ status }) => status)).toEqual(statuses);
		expect(outcomes.at(-1)!.started).toMatchObject({ text: 'Are you there?' });
		expect(await readStates(instance, customer.conversationId)).toEqual(['a', 'o']);
		await expectOneAttempt();
	},
	TIMEOUT,
);

/** Nobody had to send an event again. */
async function expectOneAttempt(): Promise<void> {
	await instance.driver.untilIdle();
	const deliveries = await instance.driver.deliveries();
	expect(deliveries.map(({ attempts }) => attempts.map(({ status }) => status))).toEqual(
		deliveries.map(() => [200]),
	);
}

it(
	'when the workflow was deleted, the next message takes the usual way, and the record is closed',
	async () => {
		const { client, driver } = instance;
		const bot = await subscribe(instance, listeningWorkflow('Bot'));
		const { conversationId, userId } = await driver.createCustomer({ channel: 'web' });
		const asking = await askByHand(instance, conversationId);
		await untilAsked(instance, asking);
		await client.request('POST', `/workflows/${asking}/archive`, {});
		await client.request('DELETE', `/workflows/${asking}`);
		await driver.write(userId, { text: 'Friday' });
		await driver.untilIdle();
		expect(await settledOutcomes(instance, bot.workflowId, 1)).toHaveLength(1);
		expect(await readStates(instance, conversationId)).toEqual(['a']);
		await driver.write(userId, { text: 'Hello?' });
		await driver.untilIdle();
		expect(await settledOutcomes(instance, bot.workflowId, 2)).toHaveLength(2);
	},
	TIMEOUT,
);

it(
	'after the time limit the workflow goes on without an answer, and a late one takes the usual way',
	async () => {
		const { driver } = instance;
		const { conversationId, userId, workflowId } = late;
		expect(await answersOnPhone(driver, userId, 2)).toEqual(['Which day?', 'No answer: timeout']);
		const [outcome] = await settledOutcomes(instance, workflowId, 1);
		expect(outcome!.answer).toMatchObject({ answered: false, reason: 'timeout', conversationId });
		const bot = await subscribe(instance, listeningWorkflow('Bot'));
		await driver.write(userId, { text: 'Friday' });
		await driver.untilIdle();
		expect(await settledOutcomes(instance, bot.workflowId, 1)).toHaveLength(1);
		expect(await countRuns(instance, workflowId)).toBe(1);
	},
	TIMEOUT,
);
