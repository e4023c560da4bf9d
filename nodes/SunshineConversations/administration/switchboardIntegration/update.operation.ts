import type { IDataObject } from 'n8n-workflow';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { resolveSwitchboardId, switchboardId } from '../switchboard/switchboardId';
import { readLinkChanges, updateFields } from './linkChanges';
import { switchboardIntegrationId } from './linkFields';

export const update: Operation = {
	option: {
		name: 'Update',
		value: 'update',
		action: 'Update a switchboard integration',
		description: 'Change name, integration or next in line of a switchboard integration',
	},
	fields: [switchboardId, switchboardIntegrationId, updateFields],
	async execute(input) {
		const member = input.id(switchboardIntegrationId);
		const changes = readLinkChanges(input);
		const id = await resolveSwitchboardId(input);
		const { switchboardIntegration } = await request<{ switchboardIntegration: IDataObject }>(input.context, {
			method: 'PATCH',
			path: path`/switchboards/${id}/switchboardIntegrations/${member}`,
			body: changes,
			gives: 'switchboardIntegration',
		});
		return switchboardIntegration;
	},
};
