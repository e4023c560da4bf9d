import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { appId, keyId, readAppId } from './keyFields';

export const deleteAppKey: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete an app key',
		description: 'Delete an API key of an app, which then stops working; needs an account key',
	},
	fields: [appId, keyId],
	async execute(input) {
		const key = input.id(keyId);
		const id = await readAppId(input);
		await request(input.context, { method: 'DELETE', root: 'account', path: path`/${id}/keys/${key}` });
		return { deleted: true };
	},
};
