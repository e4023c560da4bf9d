import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { readLimit, returnAllOrLimit } from '../../fields/limit';
import type { Operation } from '../../running/operation';
import { requestAll } from '../../transport/pagination';

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
	onlyReads: true,
	async execute(input) {
		const limit = readLimit(input);
		const { serviceAccountId } = input.collection('filters').values(filters);
		const query = serviceAccountId ? { 'filter[serviceAccountId]': serviceAccountId } : {};
		return await requestAll<IDataObject>(
			input.context,
			{ root: 'account', path: '', key: 'apps', query },
			limit,
		);
	},
};
