import { returnAllOrLimit } from '../fields';
import type { Operation } from '../operation';
import { limitParameter } from '../parameters';
import { listSwitchboards } from './switchboardId';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many switchboards',
		description: 'List the switchboards of the app, which has one at most',
	},
	fields: returnAllOrLimit,
	async execute(itemIndex) {
		const limit = limitParameter(this, itemIndex);
		return (await listSwitchboards(this)).slice(0, limit);
	},
};
