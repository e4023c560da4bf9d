import type { Switchboard } from '../../../sandbox/api/model';
import { openDesk } from './customers';
import type { OperationRun, World } from './world';

const list = async ({ admin }: World) =>
	(await admin.call<{ switchboards: Switchboard[] }>('GET', '/switchboards')).switchboards;

export const switchboardRuns: OperationRun[] = [
	{
		operation: 'switchboard: create',
		async run(world) {
			const switchboard = await world.executeOne();
			expect(switchboard).toMatchObject({ enabled: false });
			expect(await list(world)).toEqual([switchboard]);
		},
	},
	{
		operation: 'switchboard: delete',
		async run(world) {
			const { switchboard } = await openDesk(world);
			await world.execute({ switchboardId: switchboard.id });
			expect(await list(world)).toEqual([]);
		},
	},
	{
		operation: 'switchboard: getMany',
		async run(world) {
			const { switchboard, bot } = await openDesk(world);
			expect(await world.execute({ returnAll: true })).toEqual([
				{ id: switchboard.id, enabled: true, defaultSwitchboardIntegrationId: bot.id },
			]);
		},
	},
	{
		operation: 'switchboard: update',
		async run(world) {
			const { switchboard, switchboardIntegration } = await openDesk(world);
			const updateFields = {
				enabled: false,
				defaultSwitchboardIntegrationId: switchboardIntegration.id,
			};
			await world.execute({ switchboardId: switchboard.id, updateFields });
			expect(await list(world)).toEqual([{ id: switchboard.id, ...updateFields }]);
		},
	},
];
