import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { requestAll } from '../../transport/pagination';
import { returnAllOrLimit } from '../fields';
import type { Operation } from '../operation';
import { limitParameter } from '../parameters';
import { readCollection } from '../settings';

const filters: INodeProperties[] = [
	{
		displayName: 'Service Account ID',
		name: 'serviceAccountId',
		type: 'string',
		default: '',
		placeholder: 'e.g. 5963ba2e58ee6d3d00b2a2b2',
		description: 'Only the apps that this service account may use',
	},
];

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
			options: filters,
		},
	],
	async execute(itemIndex) {
		const limit = limitParameter(this, itemIndex);
		const { serviceAccountId } = readCollection(this, itemIndex, 'filters', filters);
		const query = serviceAccountId ? { 'filter[serviceAccountId]': serviceAccountId } : {};
		return await requestAll<IDataObject>(this, { root: 'account', path: '', key: 'apps', query }, limit);
	},
};
