import type { SwitchboardIntegration } from '../../../sandbox/api/model';
import { openDesk } from './customers';
import { createBot } from './integration';
import type { OperationRun, World } from './world';

const list = async ({ admin }: World, switchboardId: string) =>
	(
		await admin.call<{ switchboardIntegrations: SwitchboardIntegration[] }>(
			'GET',
			`/switchboards/${switchboardId}/switchboardIntegrations`,
		)
	).switchboardIntegrations;

export const switchboardIntegrationRuns: OperationRun[] = [
	{
		operation: 'switchboardIntegration: create',
		async run(world) {
			const { switchboard, bot } = await openDesk(world);
			const { id: integrationId } = await createBot(world);
			const created = await world.executeOne({
				name: 'night-bot',
				linkTo: 'integrationId',
				integrationId,
				additionalFields: {
					deliverStandbyEvents: false,
					messageHistoryCount: 3,
					nextSwitchboardIntegrationId: bot.id,
				},
			});
			expect(created).toMatchObject({ name: 'night-bot', integrationId, messageHistoryCount: 3 });
			expect((await list(world, switchboard.id))[2]).toEqual(created);
		},
	},
	{
		operation: 'switchboardIntegration: delete',
		async run(world) {
			const { switchboard, switchboardIntegration, bot } = await openDesk(world);
			const id = `/switchboards/${switchboard.id}/switchboardIntegrations/${bot.id}`;
			await world.admin.call('PATCH', id, { nextSwitchboardIntegrationId: null });
			await world.execute({ switchboardIntegrationId: switchboardIntegration.id });
			expect(await list(world, switchboard.id)).toMatchObject([{ id: bot.id }]);
		},
	},
	{
		operation: 'switchboardIntegration: getMany',
		async run(world) {
			const { switchboard } = await openDesk(world);
			const members = await world.execute({ returnAll: true });
			expect(members.map(({ name }) => name)).toEqual(['zd-agentWorkspace', 'bot']);
			expect(members).toEqual(await list(world, switchboard.id));
		},
	},
	{
		operation: 'switchboardIntegration: update',
		async run(world) {
			const { switchboard, bot } = await openDesk(world);
			const updateFields = { name: 'faq-bot', messageHistoryCount: 9, deliverStandbyEvents: false };
			await world.execute({ switchboardIntegrationId: bot.id, updateFields });
			expect((await list(world, switchboard.id))[1]).toEqual({ ...bot, ...updateFields });
		},
	},
];
