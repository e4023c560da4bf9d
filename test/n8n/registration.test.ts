import { randomUUID } from 'node:crypto';
import type { Workflow } from '../../sandbox/n8n/client/workflows';
import { describeCredential } from '../../sandbox/n8n/demo';
import { AdminApi } from '../shared/adminApi';
import { runSql } from './harness/database';
import { TIMEOUT, useN8n } from './harness/instance';
import { listeningWorkflow } from './harness/workflows';

const instance = useN8n();
const integrations = async () => await new AdminApi(instance.sandbox).customIntegrations();
const names = async () => (await integrations()).map(({ displayName }) => displayName).sort();

let made: string[];
beforeEach(() => (made = []));
afterEach(async () => {
	await instance.driver.clearFaults();
	for (const id of made) await instance.client.deleteWorkflow(id);
	expect(await integrations()).toEqual([]);
	await instance.driver.reset();
}, TIMEOUT);

const importWorkflow = async (name: string, change: Partial<Workflow> = {}): Promise<Workflow> => {
	const file = { ...listeningWorkflow(name), ...change };
	const workflow = await instance.client.importWorkflow(file, instance.credential);
	made.push(workflow.id);
	return workflow;
};

/** As the editor does when one changes a workflow and publishes it. */
const publish = async ({ id }: Workflow, change: Partial<Workflow>): Promise<void> => {
	await instance.client.request('PATCH', `/workflows/${id}`, change);
	await instance.client.activate(id);
};

/** One message from a customer; gives how many executions each workflow has then. */
const executionsAfterMessage = async (...workflows: Workflow[]): Promise<number[]> => {
	const customer = await instance.driver.createCustomer({ channel: 'whatsapp' });
	await instance.driver.write(customer, { text: 'Hello' });
	await instance.driver.untilIdle();
	const deliveries = await instance.driver.deliveries();
	const refused = deliveries.filter(({ state }) => state !== 'delivered');
	expect(refused.map(({ state, attempts }) => ({ state, attempts }))).toEqual([]);
	return await Promise.all(
		workflows.map(async ({ id }) => (await instance.client.listExecutions(id)).length),
	);
};

it(
	'two triggers in one workflow have an integration each, and each runs',
	async () => {
		const file = listeningWorkflow('Two triggers');
		const [trigger] = file.nodes;
		file.nodes.push({ ...trigger!, id: 'second', name: 'Second', position: [0, 200] });
		const workflow = await importWorkflow('Two triggers', file as Partial<Workflow>);
		await instance.client.activate(workflow.id);
		expect(await names()).toEqual(['n8n: Two triggers (Second)', 'n8n: Two triggers (Trigger)']);
		expect(await executionsAfterMessage(workflow)).toEqual([2]);
	},
	TIMEOUT,
);

it(
	'a duplicate of a workflow has an integration of its own',
	async () => {
		const workflow = await importWorkflow('Original');
		const duplicate = await importWorkflow('Copy', { nodes: workflow.nodes });
		for (const { id } of [workflow, duplicate]) await instance.client.activate(id);
		expect(await names()).toEqual(['n8n: Copy (Trigger)', 'n8n: Original (Trigger)']);
		expect(await executionsAfterMessage(workflow, duplicate)).toEqual([1, 1]);
		await instance.client.deactivate(duplicate.id);
		expect(await names()).toEqual(['n8n: Original (Trigger)']);
	},
	TIMEOUT,
);

it(
	'an import that claims the same URL is refused by n8n, and takes nothing from the first one',
	async () => {
		const nodes = listeningWorkflow('Same URL').nodes.map((node) => ({ ...node, webhookId: randomUUID() }));
		const create = async (name: string) => {
			const workflow = await instance.client.request<Workflow>('POST', '/workflows', {
				...listeningWorkflow(name),
				nodes: nodes.map((node) => ({
					...node,
					credentials: { [instance.credential.type]: instance.credential },
				})),
				active: false,
			});
			made.push(workflow.id);
			return workflow;
		};
		const first = await create('First');
		const second = await create('Second');
		await instance.client.activate(first.id);
		await expect(instance.client.activate(second.id)).rejects.toThrow();
		expect(await names()).toEqual(['n8n: First (Trigger)']);
		expect(await executionsAfterMessage(first)).toEqual([1]);
	},
	TIMEOUT,
);

it(
	'other events and another name are taken on when the workflow is published again',
	async () => {
		const workflow = await importWorkflow('Before');
		await instance.client.activate(workflow.id);
		const { nodes } = await instance.client.request<Workflow>('GET', `/workflows/${workflow.id}`);
		nodes[0]!.parameters.events = ['conversation:message', 'conversation:read'];
		await publish(workflow, { name: 'After', nodes });
		expect(await integrations()).toMatchObject([
			{
				displayName: 'n8n: After (Trigger)',
				webhooks: [{ triggers: ['conversation:message', 'conversation:read'] }],
			},
		]);
		expect(await executionsAfterMessage(workflow)).toEqual([1]);
	},
	TIMEOUT,
);

it(
	'events go on when n8n has lost its static data, and the next activation makes no second integration',
	async () => {
		const workflow = await importWorkflow('Forgetful');
		await instance.client.activate(workflow.id);
		const [before] = await integrations();
		runSql(instance, `UPDATE workflow_entity SET staticData = NULL WHERE id = '${workflow.id}'`);
		await instance.restart();
		expect(await executionsAfterMessage(workflow)).toEqual([1]);
		runSql(instance, `UPDATE workflow_entity SET staticData = NULL WHERE id = '${workflow.id}'`);
		await instance.client.activate(workflow.id);
		expect(await integrations()).toMatchObject([{ displayName: before!.displayName }]);
		expect(await executionsAfterMessage(workflow)).toEqual([2]);
	},
	TIMEOUT,
);

it(
	'an integration deleted while n8n is down is made again at the next activation',
	async () => {
		const workflow = await importWorkflow('Asleep');
		await instance.client.activate(workflow.id);
		const [integration] = await integrations();
		await instance.restart(async () => {
			await new AdminApi(instance.sandbox).deleteIntegration(integration!.id);
		});
		await instance.client.deactivate(workflow.id);
		await instance.client.activate(workflow.id);
		expect(await names()).toEqual(['n8n: Asleep (Trigger)']);
		expect(await executionsAfterMessage(workflow)).toEqual([1]);
	},
	TIMEOUT,
);

it.each<[string, object, RegExp]>([
	['is down', { status: 500, body: { errors: [{ title: 'Internal' }] } }, /Internal.*not working properly/],
	[
		'takes no more requests',
		{ status: 429, headers: { 'Retry-After': '0' }, body: { errors: [{ title: 'Too many requests' }] } },
		/Too many requests.*takes no more requests for now/,
	],
])(
	'an activation says so when the API %s, leaves nothing behind, and works later',
	async (_, trouble, sentence) => {
		const workflow = await importWorkflow('Patient');
		await instance.driver.injectFault({ ...trouble, times: 1_000 });
		await expect(instance.client.activate(workflow.id)).rejects.toThrow(sentence);
		await instance.driver.clearFaults();
		expect(await integrations()).toEqual([]);
		await instance.client.activate(workflow.id);
		expect(await executionsAfterMessage(workflow)).toEqual([1]);
	},
	TIMEOUT,
);

it(
	'events go on after the key was rotated, and its new value finds the integration again',
	async () => {
		const { client, sandbox } = instance;
		const workflow = await importWorkflow('Rotated');
		await client.activate(workflow.id);
		const described = describeCredential(sandbox);
		await client.saveCredential({ ...described, data: { ...described.data, keySecret: 'revoked' } });
		expect(await executionsAfterMessage(workflow)).toEqual([1]);
		await client.deactivate(workflow.id);
		expect(await names()).toEqual(['n8n: Rotated (Trigger)']);

		await client.saveCredential(described);
		await client.activate(workflow.id);
		expect(await names()).toEqual(['n8n: Rotated (Trigger)']);
		expect(await executionsAfterMessage(workflow)).toEqual([2]);
	},
	TIMEOUT,
);
