import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import type { Operation } from '../operation';
import { requiredId, requiredText } from '../parameters';
import { customIntegrationId } from './keyFields';

export const create: Operation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create an integration key',
		description: 'Create an API key that acts for one custom integration; the answer holds its secret',
	},
	fields: [
		customIntegrationId,
		{
			displayName: 'Display Name',
			name: 'displayName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Bot in production',
			description: 'Up to 100 characters',
		},
	],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'integrationId', 'Integration');
		const displayName = requiredText(this, itemIndex, 'displayName', 'Display Name', 'enter a name', 100);
		const { key } = await request<{ key: IDataObject }>(this, {
			method: 'POST',
			path: path`/integrations/${id}/keys`,
			body: { displayName },
		});
		return key;
	},
};
