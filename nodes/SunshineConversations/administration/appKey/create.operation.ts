import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { appId, readAppId } from './keyFields';

const displayName: INodeProperties = {
	displayName: 'Display Name',
	name: 'displayName',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. n8n in production',
	description: 'Up to 100 characters',
};

export const create: Operation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create an app key',
		description: 'Create an API key for an app (needs an account key); the output includes its secret',
	},
	fields: [appId, displayName],
	async execute(input) {
		const name = input.text(displayName, { whatIfEmpty: 'enter a name', longest: 100 });
		const { key } = await request<{ key: IDataObject }>(input.context, {
			method: 'POST',
			root: 'account',
			path: path`/${await readAppId(input)}/keys`,
			body: { displayName: name },
			gives: 'key',
		});
		return key;
	},
};
