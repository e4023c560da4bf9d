import { path, request } from '../../transport/request';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { customIntegrationId, keyId } from './keyFields';

export const deleteIntegrationKey: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete an integration key',
		description: 'Delete an API key of a custom integration, so that it opens nothing any more',
	},
	fields: [customIntegrationId, keyId],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'integrationId', 'Integration');
		const key = requiredId(this, itemIndex, 'keyId', 'Key ID');
		await request(this, { method: 'DELETE', path: path`/integrations/${id}/keys/${key}` });
		return { deleted: true };
	},
};
