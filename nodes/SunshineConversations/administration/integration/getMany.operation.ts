import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { readLimit, returnAllOrLimit } from '../../fields/limit';
import type { Operation } from '../../running/operation';
import { requestAll } from '../../transport/pagination';
import { CHANNELS } from '../../vocabulary/channels';
import { simplifyIntegration } from './simplify';

const filters: INodeProperties[] = [
	{
		displayName: 'Types',
		name: 'types',
		type: 'multiOptions',
		options: [{ name: 'Custom', value: 'custom' }, ...CHANNELS],
		default: [],
		description: 'The channels to list, or custom integrations',
		hint: 'All types if none is chosen',
	},
];

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many integrations',
		description: 'List the channels and custom integrations of the app',
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
	simplify: simplifyIntegration,
	onlyReads: true,
	async execute(input) {
		const limit = readLimit(input);
		const { types } = input.collection('filters').values(filters);
		const query = types ? { 'filter[types]': String(types) } : {};
		return await requestAll<IDataObject>(
			input.context,
			{ path: '/integrations', key: 'integrations', query },
			limit,
		);
	},
};
