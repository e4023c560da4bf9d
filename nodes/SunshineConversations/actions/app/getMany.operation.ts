import type { IDataObject } from 'n8n-workflow';
import { requestAll } from '../../transport/pagination';
import { returnAllOrLimit } from '../fields';
import type { Operation } from '../operation';
import { filledFields, limitParameter } from '../parameters';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many apps',
		description: 'List the apps of the account; needs an account key, which Zendesk accounts do not have',
	},
	fields: [
		...returnAllOrLimit,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Service Account ID',
					name: 'serviceAccountId',
					type: 'string',
					default: '',
					description: 'Only the apps that this service account may use',
				},
			],
		},
	],
	async execute(itemIndex) {
		const limit = limitParameter(this, itemIndex);
		const { serviceAccountId } = filledFields(this, itemIndex, 'filters');
		const query = serviceAccountId ? { 'filter[serviceAccountId]': serviceAccountId } : {};
		return await requestAll<IDataObject>(this, { root: 'account', path: '', key: 'apps', query }, limit);
	},
};
