import type { IDataObject } from 'n8n-workflow';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { appId } from './appFields';

export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get an app',
		description: 'Get name, settings and metadata of an app',
	},
	fields: [appId],
	onlyReads: true,
	async execute(input) {
		const id = input.id(appId);
		const { app } = await request<{ app: IDataObject }>(input.context, {
			method: 'GET',
			root: 'account',
			path: path`/${id}`,
			gives: 'app',
		});
		return app;
	},
};
