import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { resolveSwitchboardId, switchboardId } from '../switchboard/switchboardId';
import { switchboardIntegrationId } from './linkFields';

export const deleteSwitchboardIntegration: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete a switchboard integration',
		description: 'Take an integration off the switchboard, unless it is the default or next after another',
	},
	fields: [switchboardId, switchboardIntegrationId],
	async execute(input) {
		const member = input.id(switchboardIntegrationId);
		const id = await resolveSwitchboardId(input);
		await request(input.context, {
			method: 'DELETE',
			path: path`/switchboards/${id}/switchboardIntegrations/${member}`,
		});
		return { deleted: true };
	},
};
