import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { appId, appOptions, displayName } from './appFields';
import { readAppFields } from './settings';

export const update: Operation = {
	option: {
		name: 'Update',
		value: 'update',
		action: 'Update an app',
		description: 'Change name, settings or metadata of an app',
	},
	fields: [
		appId,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [...appOptions, displayName].sort((one, other) =>
				one.displayName.localeCompare(other.displayName),
			),
		},
	],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'appId', 'App');
		const { app } = await request<{ app: IDataObject }>(this, {
			method: 'PATCH',
			root: 'account',
			path: path`/${id}`,
			body: readAppFields(this, itemIndex, 'updateFields'),
		});
		return app;
	},
};
