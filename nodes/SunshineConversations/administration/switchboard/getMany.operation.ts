import { readLimit, returnAllOrLimit } from '../../fields/limit';
import type { Operation } from '../../running/operation';
import { listSwitchboards } from './switchboardId';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many switchboards',
		description: 'List the switchboards of the app, which has one at most',
	},
	fields: returnAllOrLimit,
	onlyReads: true,
	async execute(input) {
		const limit = readLimit(input);
		return (await listSwitchboards(input.context)).slice(0, limit);
	},
};
