import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import type { Operation } from '../operation';
import { fieldError, requiredId } from '../parameters';
import { resolveSwitchboardId, switchboardId } from '../switchboard/switchboardId';
import { readLink } from './link';
import { clearedFields, updateFields } from './updateFields';
import { switchboardIntegrationId } from './linkFields';

export const update: Operation = {
	option: {
		name: 'Update',
		value: 'update',
		action: 'Update a switchboard integration',
		description: 'Change name, integration or next in line of a switchboard integration',
	},
	fields: [switchboardId, switchboardIntegrationId, updateFields],
	async execute(itemIndex) {
		const member = requiredId(this, itemIndex, 'switchboardIntegrationId', 'Switchboard Integration ID');
		const { fieldsToClear, ...changes } = readLink(this, itemIndex, 'updateFields');
		if (changes.integrationId !== undefined && changes.integrationType !== undefined) {
			throw fieldError(this, itemIndex, 'Integration ID and Integration Type', 'choose one of them');
		}
		const id = await resolveSwitchboardId(this, itemIndex);
		const { switchboardIntegration } = await request<{ switchboardIntegration: IDataObject }>(this, {
			method: 'PATCH',
			path: path`/switchboards/${id}/switchboardIntegrations/${member}`,
			body: { ...changes, ...clearedFields(fieldsToClear) },
		});
		return switchboardIntegration;
	},
};
