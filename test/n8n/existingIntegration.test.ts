import { AdminApi } from '../shared/adminApi';
import { until } from '../shared/until';
import { TIMEOUT, useN8n } from './harness/instance';
import { listeningWorkflow } from './harness/workflows';

const instance = useN8n();
const integrations = async () => await new AdminApi(instance.sandbox).customIntegrations();

/** Somebody else's integration, and what makes workflows whose trigger names it. */
async function makeExisting() {
	const existing = await new AdminApi(instance.sandbox).createIntegration(
		'made in Admin Center',
		`${instance.sandbox.url}/elsewhere`,
	);
	const importBorrower = async (name: string) =>
		await instance.client.importWorkflow(
			listeningWorkflow(name, { options: { existingIntegrationId: existing.id } }),
			instance.credential,
		);
	return { existing, importBorrower };
}
afterEach(async () => await instance.driver.reset());

it(
	'an existing integration serves one workflow at a time, and the other is told',
	async () => {
		const { existing, importBorrower } = await makeExisting();
		const first = await importBorrower('First');
		const second = await importBorrower('Second');
		await instance.client.activate(first.id);
		const lent = await integrations();
		await expect(instance.client.activate(second.id)).rejects.toThrow(/in use by another workflow \(http/);
		expect(await integrations()).toEqual(lent);

		const customer = await instance.driver.createCustomer({ channel: 'whatsapp' });
		await instance.driver.write(customer, { text: 'Hello' });
		await instance.driver.untilIdle();
		expect(await instance.client.listExecutions(first.id)).toHaveLength(1);

		await instance.client.deactivate(first.id);
		expect(await integrations()).toEqual([existing]);
		await instance.client.activate(second.id);
		expect(await integrations()).not.toEqual([existing]);
		await instance.client.deactivate(second.id);
		expect(await integrations()).toEqual([existing]);
	},
	TIMEOUT,
);

it(
	'an existing integration is not taken from a test that listens, nor from the active workflow by a test',
	async () => {
		const { existing, importBorrower } = await makeExisting();
		const { id } = await importBorrower('Both');
		const startTest = async () =>
			await instance.client.request('POST', `/workflows/${id}/run`, {
				triggerToStartFrom: { name: 'Trigger' },
			});
		await startTest();
		const lent = await integrations();
		expect(lent).toMatchObject([{ webhooks: [{ target: expect.stringContaining('/webhook-test/') }] }]);
		await expect(instance.client.activate(id)).rejects.toThrow(/serves a test of this workflow/);
		expect(await integrations()).toEqual(lent);
		await instance.client.request('DELETE', `/test-webhook/${id}`);
		await until(async () => !(await integrations())[0]!.webhooks[0]!.target.includes('/webhook-test/'));
		expect(await integrations()).toEqual([existing]);

		await instance.client.activate(id);
		const active = await integrations();
		await expect(startTest()).rejects.toThrow(/serves the active workflow/);
		expect(await integrations()).toEqual(active);
		await instance.client.deactivate(id);
		expect(await integrations()).toEqual([existing]);
	},
	TIMEOUT,
);
