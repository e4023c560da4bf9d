import type { IDataObject } from 'n8n-workflow';
import type { Customer } from '../../sandbox/driver';
import type { Execution } from '../../sandbox/n8n/client/executions';
import { prepareImport, type WorkflowFile } from '../../sandbox/n8n/client/workflowFile';
import { ACTION } from '../shared/nodeTypes';
import { finishedExecutions } from './harness/finishedExecutions';
import { TIMEOUT, useN8n } from './harness/instance';
import { messageEvent, post, subscribe, type Subscription } from './harness/subscription';
import { chainedWorkflow } from './harness/workflows';

const instance = useN8n();
let ana: Customer;
let ben: Customer;

const code = (jsCode: string, parameters: IDataObject = {}) => ({
	name: 'Code',
	type: 'n8n-nodes-base.code',
	typeVersion: 2,
	parameters: { jsCode, ...parameters },
});
const SEND = {
	name: 'Send',
	type: ACTION,
	parameters: { resource: 'message', operation: 'send', text: '={{ $json.answer }}' },
};
const ANSWER = "{ answer: 'You wrote: ' + item.json.text }";
const keepsPairs = code(
	`return $input.all().map((item, index) => ({ json: ${ANSWER}, pairedItem: { item: index } })).reverse()`,
);
const forEachItem = code(`const item = $input.item; return { json: ${ANSWER} }`, {
	mode: 'runOnceForEachItem',
});
const losesPairs = code(
	"return $input.all().flatMap(() => ['One', 'Two'].map((answer) => ({ json: { answer } })))",
);

beforeEach(async () => {
	const { driver } = instance;
	await driver.reset();
	ana = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
	ben = await driver.createCustomer({ channel: 'whatsapp', name: 'Ben' });
}, TIMEOUT);

const listen = async (workflow: WorkflowFile) => await subscribe(instance, workflow);

/** The executions that have ended, newest first. */
async function settle({ workflowId }: Subscription): Promise<Execution[]> {
	await instance.driver.untilIdle();
	const executions = await finishedExecutions(instance.client, workflowId);
	const read = await Promise.all(executions.map(async ({ id }) => await instance.client.readExecution(id)));
	await instance.driver.untilIdle();
	return read;
}
/** What the phones show of the business. */
async function heard(): Promise<string[][]> {
	const screens = [await instance.driver.screen(ana), await instance.driver.screen(ben)];
	return screens.map((screen) =>
		screen.filter(({ author }) => author === 'business').map(({ text }) => text),
	);
}
/** The messages of several customers in one delivery, which is one execution. */
async function deliverTogether({ webhook }: Subscription, writers: Customer[]): Promise<void> {
	const events = writers.map(({ conversationId }, index) => {
		const event = messageEvent(`e${index}`);
		return {
			...event,
			createdAt: new Date().toISOString(),
			payload: { ...event.payload, conversation: { id: conversationId } },
		};
	});
	const app = { id: instance.sandbox.appId };
	expect(await post(webhook, { app, webhook: { id: webhook.id, version: 'v2' }, events })).toBe(200);
}
const failureOf = ({ status, data }: Execution) => [status, data.resultData.error?.message];

it.each([
	['pairs its items', keepsPairs],
	['runs once for each item', forEachItem],
])(
	'customers who write at the same moment get their own answers behind Code that %s',
	async (title, node) => {
		const subscription = await listen(chainedWorkflow(`Code ${title}`, [node, SEND]));
		await Promise.all([
			instance.driver.write(ana, { text: 'I am Ana' }),
			instance.driver.write(ben, { text: 'I am Ben' }),
		]);
		const executions = await settle(subscription);
		expect(executions.map(({ status }) => status)).toEqual(['success', 'success']);
		expect(await heard()).toEqual([['You wrote: I am Ana'], ['You wrote: I am Ben']]);

		await deliverTogether(subscription, [ben, ana]);
		expect(await settle(subscription)).toMatchObject([{ status: 'success' }, {}, {}]);
		expect(await heard()).toEqual([
			['You wrote: I am Ana', 'You wrote: the message of e1'],
			['You wrote: I am Ben', 'You wrote: the message of e0'],
		]);
	},
	TIMEOUT,
);

it(
	'behind Code that loses the pairs, one customer is answered, and none of several',
	async () => {
		const subscription = await listen(chainedWorkflow('Code loses pairs', [losesPairs, SEND]));
		await instance.driver.write(ana, { text: 'I am Ana' });
		expect(await settle(subscription)).toMatchObject([{ status: 'success' }]);
		expect(await heard()).toEqual([['One', 'Two'], []]);

		await deliverTogether(subscription, [ana, ben]);
		const [execution] = await settle(subscription);
		expect(failureOf(execution!)).toEqual([
			'error',
			expect.stringMatching(
				/^To: n8n does not know which of several customers .* Put Loop Over Items behind the trigger, .* or keep "pairedItem" in your Code node/,
			),
		]);
		expect(await heard()).toEqual([['One', 'Two'], []]);
	},
	TIMEOUT,
);

it(
	'a workflow that another one calls says that it needs an ID',
	async () => {
		const send = { ...SEND, parameters: { ...SEND.parameters, text: 'Hello' } };
		const called = chainedWorkflow('Called', [send]);
		const start = { type: 'n8n-nodes-base.executeWorkflowTrigger', typeVersion: 1.1 };
		Object.assign(called.nodes[0]!, { ...start, parameters: { inputSource: 'passthrough' } });
		const call = {
			name: 'Call',
			type: 'n8n-nodes-base.executeWorkflow',
			typeVersion: 1.2,
			parameters: {
				source: 'parameter',
				workflowJson: JSON.stringify(prepareImport(called, instance.credential)),
			},
		};
		const subscription = await listen(chainedWorkflow('Calls another', [call]));
		await instance.driver.write(ana, { text: 'I am Ana' });
		const [execution] = await settle(subscription);
		expect(failureOf(execution!)).toEqual([
			'error',
			expect.stringMatching(
				/The Customer Who Wrote needs a Sunshine Conversations Trigger .* in a workflow that another workflow calls, choose another entry and enter an ID/,
			),
		]);
		expect(await heard()).toEqual([[], []]);
	},
	TIMEOUT,
);
