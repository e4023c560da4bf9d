import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { updateFields, withCleared } from '../clearing';
import { metadataRows } from '../metadata';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
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
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'appId', 'App');
		const changes = readAppFields(this, itemIndex, 'updateFields');
		const body = withCleared(this, itemIndex, clearable, changes);
		const { app } = await request<{ app: IDataObject }>(this, {
			method: 'PATCH',
			root: 'account',
			path: path`/${id}`,
			body,
		});
		return app;
	},
};
