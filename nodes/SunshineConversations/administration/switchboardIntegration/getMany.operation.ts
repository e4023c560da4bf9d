import type { IDataObject } from 'n8n-workflow';
import { readLimit, returnAllOrLimit } from '../../fields/limit';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { resolveSwitchboardId, switchboardId } from '../switchboard/switchboardId';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many switchboard integrations',
		description: 'List who can be given control of conversations',
	},
	fields: [switchboardId, ...returnAllOrLimit],
	onlyReads: true,
	async execute(input) {
		const limit = readLimit(input);
		const id = await resolveSwitchboardId(input);
		const { switchboardIntegrations } = await request<{ switchboardIntegrations: IDataObject[] }>(
			input.context,
			{
				method: 'GET',
				path: path`/switchboards/${id}/switchboardIntegrations`,
				gives: 'switchboardIntegrations',
			},
		);
		return switchboardIntegrations.slice(0, limit);
	},
};
