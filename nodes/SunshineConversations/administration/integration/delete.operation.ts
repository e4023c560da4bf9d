import { integrationId } from '../../fields/integrationId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';

export const deleteIntegration: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete an integration',
		description: 'Disconnect a channel, or delete a custom integration with its webhook and keys',
	},
	fields: [integrationId],
	async execute(input) {
		const id = input.id(integrationId);
		await request(input.context, { method: 'DELETE', path: path`/integrations/${id}` });
		return { deleted: true };
	},
};
