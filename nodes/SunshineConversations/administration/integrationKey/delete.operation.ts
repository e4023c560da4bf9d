import { integrationId } from '../../fields/integrationId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { customIntegrationId, keyId } from './keyFields';

export const deleteIntegrationKey: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete an integration key',
		description: 'Delete an API key of a custom integration, which then stops working',
	},
	fields: [customIntegrationId, keyId],
	async execute(input) {
		const id = input.id(integrationId);
		const key = input.id(keyId);
		await request(input.context, { method: 'DELETE', path: path`/integrations/${id}/keys/${key}` });
		return { deleted: true };
	},
};
