import type { Webhook } from '../../../nodes/SunshineConversations/trigger/registration/webhooks';
import type { CustomIntegration } from '../../shared/adminApi';
import { TRIGGERS } from '../harness/administration';
import { createBot } from './integration';
import type { OperationRun, RunContext } from './operationRun';

const REFUSAL = 'Custom integrations have exactly one webhook';

async function createHooked(context: RunContext): Promise<CustomIntegration & { webhooks: [Webhook] }> {
	const { id } = await createBot(context);
	const { integration } = await context.admin.call<{ integration: CustomIntegration }>(
		'GET',
		`/integrations/${id}`,
	);
	return integration as CustomIntegration & { webhooks: [Webhook] };
}

const list = async ({ admin }: RunContext, integrationId: string) =>
	(await admin.call<{ webhooks: Webhook[] }>('GET', `/integrations/${integrationId}/webhooks`)).webhooks;

export const webhookRuns: OperationRun[] = [
	{
		operation: 'webhook: create',
		async run(context) {
			const { id: integrationId, webhooks } = await createHooked(context);
			const parameters = {
				integrationId,
				target: context.target('second'),
				triggers: TRIGGERS,
				options: { includeFullUser: true },
			};
			// What was sent is right: the API looks at that first.
			await expect(context.execute(parameters)).rejects.toThrow(REFUSAL);
			expect(await list(context, integrationId)).toEqual(webhooks);

			await context.driver.configure({ anyNumberOfWebhooks: true });
			const created = await context.executeOne(parameters);
			expect(created).toMatchObject({
				target: parameters.target,
				triggers: TRIGGERS,
				includeFullUser: true,
				includeFullSource: false,
			});
			expect(await list(context, integrationId)).toEqual([...webhooks, created]);
		},
	},
	{
		operation: 'webhook: delete',
		async run(context) {
			const { id: integrationId, webhooks } = await createHooked(context);
			const parameters = { integrationId, webhookId: webhooks[0].id };
			await expect(context.execute(parameters)).rejects.toThrow(REFUSAL);
			expect(await list(context, integrationId)).toEqual(webhooks);

			await context.driver.configure({ anyNumberOfWebhooks: true });
			expect(await context.execute(parameters)).toEqual([{ deleted: true }]);
			expect(await list(context, integrationId)).toEqual([]);
		},
	},
	{
		operation: 'webhook: get',
		async run(context) {
			const { id: integrationId, webhooks } = await createHooked(context);
			expect(await context.execute({ integrationId, webhookId: webhooks[0].id })).toEqual(webhooks);
		},
	},
	{
		operation: 'webhook: getMany',
		async run(context) {
			const { id: integrationId, webhooks } = await createHooked(context);
			expect(await context.execute({ integrationId, returnAll: true })).toEqual(webhooks);
		},
	},
	{
		operation: 'webhook: update',
		async run(context) {
			const { id: integrationId, webhooks } = await createHooked(context);
			const updateFields = {
				target: context.target('moved'),
				triggers: ['user:merge'],
				includeFullUser: true,
				includeFullSource: true,
			};
			await context.execute({ integrationId, webhookId: webhooks[0].id, updateFields });
			expect(await list(context, integrationId)).toEqual([{ ...webhooks[0], ...updateFields }]);
		},
	},
];
