import type { INodeProperties } from 'n8n-workflow';
import { OPTIONS } from '../../../../input/options';
import type { ResponseType } from '../responseType';

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
	read: (input) => input.collection(OPTIONS).values([smallest, largest, wholeOnly]),
	judge({ text }, { smallestNumber = -Infinity, largestNumber = Infinity, wholeNumbers }) {
		const answer = readNumber(text);
		if (answer === undefined || (wholeNumbers === true && !Number.isInteger(answer))) return undefined;
		return answer >= Number(smallestNumber) && answer <= Number(largestNumber) ? { answer } : undefined;
	},
	retryMessage({ smallestNumber, largestNumber }) {
		if (smallestNumber !== undefined && largestNumber !== undefined) {
			return `Please answer with a number from ${String(smallestNumber)} to ${String(largestNumber)}.`;
		}
		if (smallestNumber !== undefined) return `Please answer with a number from ${String(smallestNumber)} up.`;
		if (largestNumber !== undefined) return `Please answer with a number up to ${String(largestNumber)}.`;
		return 'Please answer with a number, e.g. 12.';
	},
};

/** As people write it: `1 234,50`, `1.234.567`, `€ 12.50`. Undefined for what could be two numbers, such as `1.234`. */
export function readNumber(text: string): number | undefined {
	const entered = text
		.normalize('NFKC')
		.replace(/[\s'’_\p{Sc}]/gu, '')
		.replace(/^[−–]/, '-')
		.replace(/[.!?]$/, '');
	const [, sign = '', digits = ''] = /^([+-]?)(\d[\d.,]*)$/.exec(entered) ?? [];
	if (digits === '') return undefined;
	const plain = withPoint(digits);
	return plain === undefined ? undefined : Number(sign + plain);
}

/** The last of two different signs is that of the decimals, and so is one that stands alone. */
function withPoint(digits: string): string | undefined {
	const signs = digits.match(/[.,]/g) ?? [];
	const [first] = signs;
	if (first === undefined) return digits;
	const isGrouped = signs.length > 1 && signs.every((sign) => sign === first);
	if (isGrouped) return inGroups(digits, first);
	if (signs.length === 1)
		return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? undefined : digits.replace(',', '.');

	const last = signs.at(-1)!;
	const whole = digits.slice(0, digits.lastIndexOf(last));
	const grouped = whole.includes(last) ? undefined : inGroups(whole, first);
	return grouped && `${grouped}.${digits.slice(digits.lastIndexOf(last) + 1)}`;
}

function inGroups(digits: string, sign: string): string | undefined {
	const [head = '', ...groups] = digits.split(sign);
	const fits = /^\d{1,3}$/.test(head) && groups.every((group) => /^\d{3}$/.test(group));
	return fits ? head + groups.join('') : undefined;
}
