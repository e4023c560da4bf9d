import type { IDataObject } from 'n8n-workflow';
import { metadataRows } from '../../input/metadata';
import { updateFields, withCleared, UPDATE_FIELDS } from '../../input/updateFields';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { appId, appOptions, displayName } from './appFields';
import { readAppFields } from './settings';

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
		const changes = readAppFields(input, UPDATE_FIELDS);
		const body = withCleared(input, clearable, changes);
		const { app } = await request<{ app: IDataObject }>(input.context, {
			method: 'PATCH',
			root: 'account',
			path: path`/${id}`,
			body,
			gives: 'app',
		});
		return app;
	},
};
