import type { IDataObject } from 'n8n-workflow';
import { OPTIONS, optionsCollection } from '../../input/options';
import type { Operation } from '../../running/operation';
import { request } from '../../transport/request';
import { appOptions, displayName } from './appFields';
import { readAppFields } from './settings';

export const create: Operation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create an app',
		description: 'Create an app; needs an account key, which Zendesk accounts do not have',
	},
	fields: [{ ...displayName, required: true }, optionsCollection(appOptions)],
	async execute(input) {
		const { app } = await request<{ app: IDataObject }>(input.context, {
			method: 'POST',
			root: 'account',
			path: '',
			body: {
				...input.requiredValues([displayName]),
				...readAppFields(input, OPTIONS),
			},
			gives: 'app',
		});
		return app;
	},
};
