import type { IDataObject } from 'n8n-workflow';
import type { Operation } from '../../running/operation';
import { request } from '../../transport/request';

export const create: Operation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create a switchboard',
		description: "Create the app's switchboard, switched off at first; an app has one at most",
	},
	fields: [],
	async execute({ context }) {
		const { switchboard } = await request<{ switchboard: IDataObject }>(context, {
			method: 'POST',
			path: '/switchboards',
			gives: 'switchboard',
		});
		return switchboard;
	},
};
