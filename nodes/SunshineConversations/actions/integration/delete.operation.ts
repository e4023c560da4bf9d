import { path, request } from '../../transport/request';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { integrationId } from './integrationId';

export const deleteIntegration: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete an integration',
		description: 'Disconnect a channel, or delete a custom integration with its webhook and keys',
	},
	fields: [integrationId],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'integrationId', 'Integration ID');
		await request(this, { method: 'DELETE', path: path`/integrations/${id}` });
		return { deleted: true };
	},
};
