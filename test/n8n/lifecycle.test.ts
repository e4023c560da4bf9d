import { AdminApi } from '../shared/adminApi';
import { TIMEOUT, useN8n } from './harness/instance';
import { listeningWorkflow } from './harness/workflows';

const instance = useN8n();
const integrations = async () => await new AdminApi(instance.sandbox).customIntegrations();

/** The workflow, active, with the integration that it made. */
async function activateNew(name: string) {
	const workflow = await instance.client.importWorkflow(listeningWorkflow(name), instance.credential);
	await instance.client.activate(workflow.id);
	const integration = (await integrations()).find(({ displayName }) => displayName.includes(name))!;
	return { workflow, integration };
}

it(
	'activation makes exactly one integration, a second one makes none, deactivation removes it',
	async () => {
		const { workflow, integration } = await activateNew('Lifecycle');
		expect(integration).toMatchObject({
			displayName: 'n8n: Lifecycle (Trigger)',
			webhooks: [{ target: expect.stringContaining(`${instance.n8n.url}/webhook/`) }],
		});
		await instance.client.activate(workflow.id);
		expect(await integrations()).toHaveLength(1);

		await instance.client.deactivate(workflow.id);
		expect(await integrations()).toEqual([]);
	},
	TIMEOUT,
);

it(
	'a restart makes none more, takes the same one on, and events go on',
	async () => {
		const { workflow, integration } = await activateNew('Restart');
		await instance.restart();
		expect(await integrations()).toEqual([integration]);

		await writeAndExpectExecutions(workflow.id, 1);
		await instance.client.deactivate(workflow.id);
		expect(await integrations()).toEqual([]);
	},
	TIMEOUT,
);

it(
	'an integration that an administrator deleted is made again at the next activation',
	async () => {
		const { workflow, integration } = await activateNew('Deleted');
		await new AdminApi(instance.sandbox).deleteIntegration(integration.id);
		await instance.client.deactivate(workflow.id);
		await instance.client.activate(workflow.id);
		expect(await integrations()).toHaveLength(1);

		await writeAndExpectExecutions(workflow.id, 1);
		await instance.client.deleteWorkflow(workflow.id);
		expect(await integrations()).toEqual([]);
	},
	TIMEOUT,
);

it(
	'the tenth webhook is the last, and the eleventh activation says why it cannot be',
	async () => {
		const admin = new AdminApi(instance.sandbox);
		const others = [];
		for (let count = 0; count < 10; count++) {
			others.push(await admin.createIntegration(`old ${count}`, `${instance.sandbox.url}/elsewhere`));
		}
		const workflow = await instance.client.importWorkflow(listeningWorkflow('Eleventh'), instance.credential);
		await expect(instance.client.activate(workflow.id)).rejects.toThrow(
			/has 10 webhooks, the most that the API allows/,
		);
		expect(await integrations()).toEqual(others);
		for (const { id } of others) await admin.deleteIntegration(id);
	},
	TIMEOUT,
);

async function writeAndExpectExecutions(workflowId: string, count: number): Promise<void> {
	const customer = await instance.driver.createCustomer({ channel: 'whatsapp' });
	await instance.driver.write(customer, { text: 'Hello' });
	await instance.driver.untilIdle();
	expect(await instance.client.listExecutions(workflowId)).toHaveLength(count);
}
