import type { SwitchboardIntegration } from '../../../sandbox/api/model';
import { openDesk } from './customers';
import { createBot } from './integration';
import type { OperationRun, RunContext } from './operationRun';

const list = async ({ admin }: RunContext, switchboardId: string) =>
	(
		await admin.call<{ switchboardIntegrations: SwitchboardIntegration[] }>(
			'GET',
			`/switchboards/${switchboardId}/switchboardIntegrations`,
		)
	).switchboardIntegrations;

export const switchboardIntegrationRuns: OperationRun[] = [
	{
		operation: 'switchboardIntegration: create',
		async run(context) {
			const { switchboard, bot } = await openDesk(context);
			const { id: integrationId } = await createBot(context);
			const created = await context.executeOne({
				name: 'night-bot',
				linkTo: 'integrationId',
				integrationId,
				options: {
					deliverStandbyEvents: false,
					messageHistoryCount: 3,
					nextSwitchboardIntegrationId: bot.id,
				},
			});
			expect(created).toMatchObject({ name: 'night-bot', integrationId, messageHistoryCount: 3 });
			expect((await list(context, switchboard.id))[2]).toEqual(created);
		},
	},
	{
		operation: 'switchboardIntegration: delete',
		async run(context) {
			const { switchboard, switchboardIntegration, bot } = await openDesk(context);
			const id = `/switchboards/${switchboard.id}/switchboardIntegrations/${bot.id}`;
			await context.admin.call('PATCH', id, { nextSwitchboardIntegrationId: null });
			await context.execute({ switchboardIntegrationId: switchboardIntegration.id });
			expect(await list(context, switchboard.id)).toMatchObject([{ id: bot.id }]);
		},
	},
	{
		operation: 'switchboardIntegration: getMany',
		async run(context) {
			const { switchboard } = await openDesk(context);
			const members = await context.execute({ returnAll: true });
			expect(members.map(({ name }) => name)).toEqual(['zd-agentWorkspace', 'bot']);
			expect(members).toEqual(await list(context, switchboard.id));
		},
	},
	{
		operation: 'switchboardIntegration: update',
		async run(context) {
			const { switchboard, bot } = await openDesk(context);
			const updateFields = { name: 'faq-bot', messageHistoryCount: 9, deliverStandbyEvents: false };
			await context.execute({ switchboardIntegrationId: bot.id, updateFields });
			expect((await list(context, switchboard.id))[1]).toEqual({ ...bot, ...updateFields });
		},
	},
];
