import type { IDataObject } from 'n8n-workflow';
import { request } from '../../transport/request';
import { updateFields, withCleared } from '../../input/updateFields';
import { metadataRows } from '../../input/metadata';
import type { Operation } from '../operation';
import { appId, appOptions, displayName } from './appFields';
import { readAppFields } from './settings';
import { path } from '../../transport/apiRequest';

/** The API wants an app to have a name, and every setting a value. */
const clearable = [metadataRows];

export const update: Operation = {
	option: {
		name: 'Update',
		value: 'update',
		action: 'Update an app',
		description: 'Change name, settings or metadata of an app',
	},
	fields: [appId, updateFields([...appOptions, displayName], clearable)],
	async execute(input) {
		const id = input.id(appId);
		const changes = readAppFields(input, 'updateFields');
		const body = withCleared(input, clearable, changes);
		const { app } = await request<{ app: IDataObject }>(input.context, {
			method: 'PATCH',
			root: 'account',
			path: path`/${id}`,
			body,
		});
		return app;
	},
};
