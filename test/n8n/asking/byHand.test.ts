import type { IDataObject } from 'n8n-workflow';
import type { Customer } from '../../../sandbox/driver';
import { TIMEOUT, useN8n } from '../harness/instance';
import { subscribe } from '../harness/subscription';
import { collectTraces, findSecrets, secretsOf } from '../harness/traces';
import { listeningWorkflow } from '../harness/workflows';
import {
	askByHand,
	deleteWorkflows,
	readRecords,
	readSlots,
	readStates,
	settledOutcomes,
	untilAsked,
} from './asked';
import { readOutcomes } from './outputs';

// All that n8n can be made to tell, in a file as well: of its output only the end is kept.
const instance = useN8n({ env: { N8N_LOG_LEVEL: 'debug', N8N_LOG_OUTPUT: 'console,file' } });
/** The ID of a workflow that every message starts. */
let bot = '';
let ana: Customer;
const signatures = new Set<string>();

beforeEach(async () => (ana = await instance.driver.createCustomer({ channel: 'web' })), TIMEOUT);
afterEach(async () => {
	await instance.driver.clearFaults();
	await deleteWorkflows(instance, bot);
}, TIMEOUT);

async function ask(customer: Customer, question: IDataObject = {}): Promise<string> {
	const id = await askByHand(instance, customer.conversationId, question);
	await untilAsked(instance, id);
	for (const record of await readRecords(instance, customer.conversationId))
		signatures.add(record.slice(-64));
	return id;
}

const write = async (customer: Customer, text: string) => {
	await instance.driver.write(customer, { text });
	await instance.driver.untilIdle();
};

/** What the bot was started with. */
const botHeard = async (count: number) =>
	(await settledOutcomes(instance, bot, count)).map(({ started }) => started.text);

it(
	'a test run in the editor needs an active trigger; one without events hands over answers, and starts nothing',
	async () => {
		const refused = await askByHand(instance, ana.conversationId);
		const [outcome] = await settledOutcomes(instance, refused, 1);
		expect(outcome!.fault).toMatch(/^Nothing in this n8n would hear the answer: activate a workflow/);
		expect(await readStates(instance, ana.conversationId)).toEqual([]);

		const silent = listeningWorkflow('Hands over', { events: [] });
		const { workflowId } = await subscribe(instance, silent);
		const id = await ask(ana);
		await write(ana, 'Friday');
		expect((await settledOutcomes(instance, id, 1))[0]).toMatchObject({ status: 'success' });
		await write(ana, 'Anything else');
		expect(await readOutcomes(instance, workflowId)).toEqual([]);
		await instance.client.deactivate(workflowId);
		bot = (await subscribe(instance, listeningWorkflow('Bot'))).workflowId;
	},
	TIMEOUT,
);

it.each([
	['429', { status: 429, headers: { 'Retry-After': '1' } }],
	['503', { status: 503 }],
])(
	'the API answers %s at times: it is asked again, and the question and its answer come through',
	async (_status, trouble) => {
		const { driver } = instance;
		await driver.injectFault({ ...trouble, method: 'GET', path: '/conversations', times: 1 });
		await driver.injectFault({ ...trouble, method: 'PATCH', path: '/conversations', times: 1 });
		const id = await ask(ana);
		await driver.injectFault({ ...trouble, method: 'GET', path: '/conversations', times: 2 });
		await driver.injectFault({ ...trouble, method: 'PATCH', path: '/conversations', times: 1 });
		await write(ana, 'Friday');
		expect((await settledOutcomes(instance, id, 1))[0]!.status).toBe('success');
		expect(await readOutcomes(instance, bot)).toEqual([]);
	},
	TIMEOUT,
);

it(
	'a question that the API does not take leaves nothing behind',
	async () => {
		const { driver } = instance;
		await driver.injectFault({ method: 'POST', path: '/conversations', status: 400, times: 1 });
		const id = await askByHand(instance, ana.conversationId);
		expect((await settledOutcomes(instance, id, 1))[0]!.status).toBe('error');
		expect(await readStates(instance, ana.conversationId)).toEqual([]);
		expect(await driver.screen(ana.userId)).toEqual([]);
	},
	TIMEOUT,
);

it(
	'a question finds no room in metadata of 4 kB, and says so',
	async () => {
		const { driver } = instance;
		await driver.updateConversation(ana, { metadata: { notes: 'n'.repeat(3_950) } });
		const id = await askByHand(instance, ana.conversationId);
		const [outcome] = await settledOutcomes(instance, id, 1);
		expect(outcome!.fault).toMatch(/^The metadata of the conversation has no room for the question/);
		expect(await driver.screen(ana.userId)).toEqual([]);
	},
	TIMEOUT,
);

it(
	'a web-chat customer who changes the record gets nowhere: not to another execution, nor to another host',
	async () => {
		const { driver } = instance;
		const rui = await driver.createCustomer({ channel: 'web' });
		const of = await ask(rui);
		const own = await ask(ana);
		const [[key, record]] = (await readSlots(instance, ana.conversationId)) as [[string, string]];
		const [[, other]] = (await readSlots(instance, rui.conversationId)) as [[string, string]];
		const executionOf = (text: string) => /;(\/\d+\/)/.exec(text)![1]!;
		const forgeries = [
			other,
			other.replace(rui.conversationId, ana.conversationId),
			record.replace(executionOf(record), executionOf(other)),
			record.replace(';/', ';//127.0.0.1:1/'),
			record.replace(executionOf(record), '/99999/'),
			record.replace(';o;', ';a;'),
			'',
		];
		for (const [index, forged] of forgeries.entries()) {
			await driver.updateConversation(ana, { metadata: { [key]: forged } });
			await write(ana, `Forged ${index}`);
		}
		expect(await botHeard(forgeries.length)).toEqual(forgeries.map((_, index) => `Forged ${index}`));
		const [ruis, anas] = await Promise.all([of, own].map(async (id) => await readOutcomes(instance, id)));
		expect([...ruis!, ...anas!].map(({ status }) => status)).toEqual(['waiting', 'waiting']);

		await driver.updateConversation(ana, { metadata: { [key]: record } });
		await write(ana, 'Mine');
		await write(rui, 'Ours');
		expect((await settledOutcomes(instance, own, 1))[0]!.answer).toMatchObject({ answer: 'Mine' });
		expect((await settledOutcomes(instance, of, 1))[0]!.answer).toMatchObject({ answer: 'Ours' });
		await driver.updateConversation(ana, { metadata: { [key]: record } });
		await write(ana, 'Again');
		expect((await botHeard(forgeries.length + 1)).at(-1)).toBe('Again');
		expect(await readStates(instance, ana.conversationId)).toEqual(['a']);
	},
	TIMEOUT,
);

it(
	'while an agent has the conversation, a silent trigger hands over the answer to a question that was asked meanwhile',
	async () => {
		const { driver } = instance;
		const before = await readOutcomes(instance, bot);
		// From then on all conversations begin with the agents.
		await driver.takeControl(ana.conversationId);
		const id = await ask(ana);
		await write(ana, 'Friday');
		await write(ana, 'This is for the agent');
		expect((await settledOutcomes(instance, id, 1))[0]!.status).toBe('success');
		expect(await readOutcomes(instance, bot)).toHaveLength(before.length);
	},
	TIMEOUT,
);

it('no secret, and no signature of a place where an execution waits, is in items, log or journal', async () => {
	expect(signatures.size).toBeGreaterThan(4);
	const named = Object.fromEntries([...signatures].map((text, index) => [`signature ${index}`, text]));
	const secrets = { ...(await secretsOf(instance.sandbox, 'no wrong secret')), ...named };
	const traces = (await collectTraces(instance)).filter(([place]) => !place.startsWith('the sandbox'));
	expect(findSecrets(traces, secrets)).toEqual([]);
});
