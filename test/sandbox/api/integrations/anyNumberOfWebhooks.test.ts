import type { Integration } from '../../../../sandbox/api/model';
import { outcome, useReceiver, useSandbox } from '../../harness';

const surroundings = useSandbox();
const receiver = useReceiver();

const describeWebhook = () => ({ target: receiver.target, triggers: ['conversation:message'] });

test('webhooks come and go where any number is allowed', async () => {
	const { api, driver } = surroundings;
	const custom = { type: 'custom', webhooks: [describeWebhook()] };
	const answer = await api.post('/integrations', custom);
	const { id, webhooks = [] } = (answer.data as { integration: Integration }).integration;
	const path = `/integrations/${id}/webhooks`;
	await driver.configure({ anyNumberOfWebhooks: true });
	const created = await api.post(path, describeWebhook());
	const { webhook } = created.data as { webhook: { id: string } };
	expect([created.status, webhook]).toEqual([
		201,
		{ ...webhooks[0], id: expect.any(String) as string, secret: expect.any(String) as string },
	]);
	expect((await api.get(path)).data).toEqual({ webhooks: [webhooks[0], webhook] });
	const customer = await driver.createCustomer({ channel: 'web' });
	for (const removed of [webhooks[0], webhook]) {
		await driver.write(customer, { text: 'Hello' });
		expect(outcome(await api.delete(`${path}/${removed?.id}`))).toEqual({ status: 200, data: {} });
	}
	await driver.write(customer, { text: 'Anyone?' });
	await driver.untilIdle();
	const reached = (await driver.deliveries()).map(({ body }) => body.webhook.id);
	expect(reached.sort()).toEqual([webhooks[0]?.id, webhook.id, webhook.id].sort());
	expect((await api.get(path)).data).toEqual({ webhooks: [] });
});
