import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { switchboardId } from './switchboardId';

export const deleteSwitchboard: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete a switchboard',
		description: 'Delete a switchboard with its switchboard integrations',
	},
	// An expression that turns out empty must not delete the app's only switchboard.
	fields: [{ ...switchboardId, required: true, description: 'Listed by "Get Many"' }],
	async execute(input) {
		const id = input.id(switchboardId);
		await request(input.context, { method: 'DELETE', path: path`/switchboards/${id}` });
		return { deleted: true };
	},
};
