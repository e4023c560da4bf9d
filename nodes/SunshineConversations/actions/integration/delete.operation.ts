import { path, request } from '../../transport/request';
import { integrationId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';

export const deleteIntegration: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete an integration',
		description: 'Disconnect a channel, or delete a custom integration with its webhook and keys',
	},
	fields: [integrationId],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'integrationId', 'Integration');
		await request(this, { method: 'DELETE', path: path`/integrations/${id}` });
		return { deleted: true };
	},
};
