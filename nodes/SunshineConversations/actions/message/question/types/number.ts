import type { INodeProperties } from 'n8n-workflow';
import { OPTIONS } from '../../../../input/options';
import type { ResponseType } from '../responseType';
import { readNumber } from './decimal';

const smallest: INodeProperties = {
	displayName: 'Smallest Number',
	name: 'smallestNumber',
	type: 'number',
	default: 0,
};

const largest: INodeProperties = {
	displayName: 'Largest Number',
	name: 'largestNumber',
	type: 'number',
	default: 100,
};

const wholeOnly: INodeProperties = {
	displayName: 'Whole Numbers Only',
	name: 'wholeNumbers',
	type: 'boolean',
	default: true,
	description: 'Whether numbers with decimals are not taken',
};

export const number: ResponseType = {
	option: { name: 'Number', value: 'number', description: 'A number, with comma or point' },
	fields: [],
	options: [smallest, largest, wholeOnly],
	read(input) {
		const options = input.collection(OPTIONS);
		const rules = options.values([smallest, largest, wholeOnly]);
		if (Number(rules.smallestNumber) <= Number(rules.largestNumber)) return rules;
		if (rules.smallestNumber === undefined || rules.largestNumber === undefined) return rules;
		throw options.fault(largest, 'it must not be smaller than Smallest Number');
	},
	judge({ text }, { smallestNumber = -Infinity, largestNumber = Infinity, wholeNumbers }) {
		const answer = readNumber(text, wholeNumbers === true);
		if (answer === undefined || (wholeNumbers === true && !Number.isInteger(answer))) return undefined;
		return answer >= Number(smallestNumber) && answer <= Number(largestNumber) ? { answer } : undefined;
	},
	retryMessage({ smallestNumber, largestNumber, wholeNumbers }) {
		const kind = wholeNumbers === true ? 'whole number' : 'number';
		if (smallestNumber !== undefined && largestNumber !== undefined) {
			return `Please answer with a ${kind} from ${String(smallestNumber)} to ${String(largestNumber)}.`;
		}
		if (smallestNumber !== undefined)
			return `Please answer with a ${kind} from ${String(smallestNumber)} up.`;
		if (largestNumber !== undefined) return `Please answer with a ${kind} up to ${String(largestNumber)}.`;
		return `Please answer with a ${kind}, e.g. 12.`;
	},
};
