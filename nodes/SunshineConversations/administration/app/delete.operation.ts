import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { appId } from './appFields';

export const deleteApp: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete an app',
		description: 'Delete an app with everything in it; needs an account key',
	},
	fields: [{ ...appId, description: 'The app is deleted with all users, conversations and integrations' }],
	async execute(input) {
		const id = input.id(appId);
		await request(input.context, { method: 'DELETE', root: 'account', path: path`/${id}` });
		return { deleted: true };
	},
};
