import type { IDataObject } from 'n8n-workflow';
import { integrationId } from '../../fields/integrationId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { customIntegrationId, keyId } from './keyFields';

export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get an integration key',
		description: 'Get an API key of a custom integration',
	},
	fields: [customIntegrationId, keyId],
	onlyReads: true,
	async execute(input) {
		const id = input.id(integrationId);
		const keyIdentifier = input.id(keyId);
		const { key } = await request<{ key: IDataObject }>(input.context, {
			method: 'GET',
			path: path`/integrations/${id}/keys/${keyIdentifier}`,
			gives: 'key',
		});
		return key;
	},
};
