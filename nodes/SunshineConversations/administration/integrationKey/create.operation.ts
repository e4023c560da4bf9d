import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { customIntegrationId } from './keyFields';

const displayName: INodeProperties = {
	displayName: 'Display Name',
	name: 'displayName',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Bot in production',
	description: 'Up to 100 characters',
};

export const create: Operation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create an integration key',
		description: 'Create an API key for one custom integration; the output includes its secret',
	},
	fields: [customIntegrationId, displayName],
	async execute(input) {
		const id = input.id(customIntegrationId);
		const name = input.text(displayName, { whatIfEmpty: 'enter a name', longest: 100 });
		const { key } = await request<{ key: IDataObject }>(input.context, {
			method: 'POST',
			path: path`/integrations/${id}/keys`,
			body: { displayName: name },
			gives: 'key',
		});
		return key;
	},
};
