import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { returnAllOrLimit } from '../fields';
import type { Operation } from '../operation';
import { limitParameter } from '../parameters';
import { resolveSwitchboardId, switchboardId } from '../switchboard/switchboardId';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many switchboard integrations',
		description: 'List who can be given control of conversations',
	},
	fields: [switchboardId, ...returnAllOrLimit],
	async execute(itemIndex) {
		const limit = limitParameter(this, itemIndex);
		const id = await resolveSwitchboardId(this, itemIndex);
		const { switchboardIntegrations } = await request<{ switchboardIntegrations: IDataObject[] }>(this, {
			method: 'GET',
			path: path`/switchboards/${id}/switchboardIntegrations`,
		});
		return switchboardIntegrations.slice(0, limit);
	},
};
