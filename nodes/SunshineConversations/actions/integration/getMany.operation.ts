import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { requestAll } from '../../transport/pagination';
import { CHANNELS } from '../../trigger/events';
import { returnAllOrLimit } from '../fields';
import type { Operation } from '../operation';
import { limitParameter } from '../parameters';
import { readCollection } from '../settings';
import { simplifyIntegration } from './simplify';

const filters: INodeProperties[] = [
	{
		displayName: 'Types',
		name: 'types',
		type: 'multiOptions',
		options: [{ name: 'Custom', value: 'custom' }, ...CHANNELS],
		default: [],
		description: 'The channels to list, or custom integrations; all if there are none',
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
	async execute(itemIndex) {
		const limit = limitParameter(this, itemIndex);
		const { types } = readCollection(this, itemIndex, 'filters', filters);
		const query = types ? { 'filter[types]': String(types) } : {};
		return await requestAll<IDataObject>(this, { path: '/integrations', key: 'integrations', query }, limit);
	},
};
