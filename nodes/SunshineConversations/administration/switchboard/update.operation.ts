import type { INodeProperties } from 'n8n-workflow';
import { requireChanges, UPDATE_FIELDS, updateFields } from '../../input/updateFields';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { switchboardIntegrationId } from '../switchboardIntegration/linkFields';
import { resolveSwitchboardId, switchboardId, type Switchboard } from './switchboardId';

const changeable: INodeProperties[] = [
	{
		...switchboardIntegrationId,
		displayName: 'Default Switchboard Integration',
		name: 'defaultSwitchboardIntegrationId',
		required: false,
		description: 'Who gets new conversations; required to switch the switchboard on',
	},
	{
		displayName: 'Enabled',
		name: 'enabled',
		type: 'boolean',
		default: true,
		description: 'Whether the switchboard is on; while it is off, all linked integrations get every event',
	},
];

export const update: Operation = {
	option: {
		name: 'Update',
		value: 'update',
		action: 'Update a switchboard',
		description: 'Switch a switchboard on or off, or choose who gets new conversations',
	},
	fields: [switchboardId, updateFields(changeable)],
	async execute(input) {
		const changes = input.collection(UPDATE_FIELDS).values(changeable);
		const body = requireChanges(input, changes);
		const id = await resolveSwitchboardId(input);
		const { switchboard } = await request<{ switchboard: Switchboard }>(input.context, {
			method: 'PATCH',
			path: path`/switchboards/${id}`,
			body,
			gives: 'switchboard',
		});
		return switchboard;
	},
};
