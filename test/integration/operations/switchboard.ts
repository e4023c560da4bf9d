import type { Switchboard } from '../../../sandbox/api/model';
import { openDesk } from './customers';
import type { OperationRun, RunContext } from './operationRun';

const list = async ({ admin }: RunContext) =>
	(await admin.call<{ switchboards: Switchboard[] }>('GET', '/switchboards')).switchboards;

export const switchboardRuns: OperationRun[] = [
	{
		operation: 'switchboard: create',
		async run(context) {
			const switchboard = await context.executeOne();
			expect(switchboard).toMatchObject({ enabled: false });
			expect(await list(context)).toEqual([switchboard]);
		},
	},
	{
		operation: 'switchboard: delete',
		async run(context) {
			const { switchboard } = await openDesk(context);
			await context.execute({ switchboardId: switchboard.id });
			expect(await list(context)).toEqual([]);
		},
	},
	{
		operation: 'switchboard: getMany',
		async run(context) {
			const { switchboard, bot } = await openDesk(context);
			expect(await context.execute({ returnAll: true })).toEqual([
				{ id: switchboard.id, enabled: true, defaultSwitchboardIntegrationId: bot.id },
			]);
		},
	},
	{
		operation: 'switchboard: update',
		async run(context) {
			const { switchboard, switchboardIntegration } = await openDesk(context);
			const updateFields = {
				enabled: false,
				defaultSwitchboardIntegrationId: switchboardIntegration.id,
			};
			await context.execute({ switchboardId: switchboard.id, updateFields });
			expect(await list(context)).toEqual([{ id: switchboard.id, ...updateFields }]);
		},
	},
];
