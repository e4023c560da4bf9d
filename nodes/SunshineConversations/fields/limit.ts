import type { INodeProperties } from 'n8n-workflow';
import type { Input } from '../input/input';
import { readWholeNumber } from '../input/number';

const returnAll: INodeProperties = {
	displayName: 'Return All',
	name: 'returnAll',
	type: 'boolean',
	default: false,
	description: 'Whether to return all results or only up to a given limit',
};

const limit: INodeProperties = {
	displayName: 'Limit',
	name: 'limit',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 50,
	description: 'Max number of results to return',
	displayOptions: { show: { returnAll: [false] } },
};

export const returnAllOrLimit: INodeProperties[] = [returnAll, limit];

/** Infinity for "Return All". */
export function readLimit(input: Input): number {
	if (input.flag(returnAll)) return Infinity;
	const fault = input.faultOf(limit);
	return readWholeNumber(input.entered(limit), (range) => fault(`${range}, or switch on Return All`), 1);
}
