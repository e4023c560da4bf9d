import type { Webhook } from '../../../nodes/SunshineConversations/trigger/registration/webhooks';
import type { CustomIntegration } from '../../shared/adminApi';
import { TRIGGERS } from '../harness/administration';
import { createBot } from './integration';
import type { OperationRun, World } from './world';

const REFUSAL = 'Custom integrations have exactly one webhook';

async function createHooked(world: World): Promise<CustomIntegration & { webhooks: [Webhook] }> {
	const { id } = await createBot(world);
	const { integration } = await world.admin.call<{ integration: CustomIntegration }>(
		'GET',
		`/integrations/${id}`,
	);
	return integration as CustomIntegration & { webhooks: [Webhook] };
}

const list = async ({ admin }: World, integrationId: string) =>
	(await admin.call<{ webhooks: Webhook[] }>('GET', `/integrations/${integrationId}/webhooks`)).webhooks;

export const webhookRuns: OperationRun[] = [
	{
		operation: 'webhook: create',
		async run(world) {
			const { id: integrationId, webhooks } = await createHooked(world);
			const parameters = {
				integrationId,
				target: world.target('second'),
				triggers: TRIGGERS,
				additionalFields: { includeFullUser: true },
			};
			// What was sent is right: the API looks at that first.
			await expect(world.execute(parameters)).rejects.toThrow(REFUSAL);
			expect(await list(world, integrationId)).toEqual(webhooks);

			await world.driver.configure({ anyNumberOfWebhooks: true });
			const created = await world.executeOne(parameters);
			expect(created).toMatchObject({
				target: parameters.target,
				triggers: TRIGGERS,
				includeFullUser: true,
				includeFullSource: false,
			});
			expect(await list(world, integrationId)).toEqual([...webhooks, created]);
		},
	},
	{
		operation: 'webhook: delete',
		async run(world) {
			const { id: integrationId, webhooks } = await createHooked(world);
			const parameters = { integrationId, webhookId: webhooks[0].id };
			await expect(world.execute(parameters)).rejects.toThrow(REFUSAL);
			expect(await list(world, integrationId)).toEqual(webhooks);

			await world.driver.configure({ anyNumberOfWebhooks: true });
			expect(await world.execute(parameters)).toEqual([{ deleted: true }]);
			expect(await list(world, integrationId)).toEqual([]);
		},
	},
	{
		operation: 'webhook: get',
		async run(world) {
			const { id: integrationId, webhooks } = await createHooked(world);
			expect(await world.execute({ integrationId, webhookId: webhooks[0].id })).toEqual(webhooks);
		},
	},
	{
		operation: 'webhook: getMany',
		async run(world) {
			const { id: integrationId, webhooks } = await createHooked(world);
			expect(await world.execute({ integrationId, returnAll: true })).toEqual(webhooks);
		},
	},
	{
		operation: 'webhook: update',
		async run(world) {
			const { id: integrationId, webhooks } = await createHooked(world);
			const updateFields = {
				target: world.target('moved'),
				triggers: ['user:merge'],
				includeFullUser: true,
				includeFullSource: true,
			};
			await world.execute({ integrationId, webhookId: webhooks[0].id, updateFields });
			expect(await list(world, integrationId)).toEqual([{ ...webhooks[0], ...updateFields }]);
		},
	},
];
