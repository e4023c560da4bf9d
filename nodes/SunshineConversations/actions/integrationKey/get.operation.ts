import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { customIntegrationId, keyId } from './keyFields';

export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get an integration key',
		description: 'Get an API key of a custom integration',
	},
	fields: [customIntegrationId, keyId],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'integrationId', 'Integration');
		const keyIdentifier = requiredId(this, itemIndex, 'keyId', 'Key ID');
		const { key } = await request<{ key: IDataObject }>(this, {
			method: 'GET',
			path: path`/integrations/${id}/keys/${keyIdentifier}`,
		});
		return key;
	},
};
