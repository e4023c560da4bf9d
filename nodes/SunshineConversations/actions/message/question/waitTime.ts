import type { INodeProperties } from 'n8n-workflow';
import { WAIT_INDEFINITELY } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import { OPTIONS } from '../../../input/options';

/** In milliseconds. */
const UNITS: ReadonlyMap<string, number> = new Map([
	['minutes', 60_000],
	['hours', 60 * 60_000],
	['days', 24 * 60 * 60_000],
]);

const limitType: INodeProperties = {
	displayName: 'Limit Type',
	name: 'limitType',
	type: 'options',
	options: [
		{ name: 'After Time Interval', value: 'afterTimeInterval', description: 'So long after the question' },
		{ name: 'At Specified Time', value: 'atSpecifiedTime', description: 'At a date and time' },
		{ name: 'No Limit', value: 'noLimit', description: 'Waits until the customer answers' },
	],
	default: 'afterTimeInterval',
};

const resumeAmount: INodeProperties = {
	displayName: 'Amount',
	name: 'resumeAmount',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 1,
	displayOptions: { show: { limitType: ['afterTimeInterval'] } },
};

const resumeUnit: INodeProperties = {
	displayName: 'Unit',
	name: 'resumeUnit',
	type: 'options',
	options: [
		{ name: 'Days', value: 'days' },
		{ name: 'Hours', value: 'hours' },
		{ name: 'Minutes', value: 'minutes' },
	],
	default: 'days',
	displayOptions: { show: { limitType: ['afterTimeInterval'] } },
};

const maxDateAndTime: INodeProperties = {
	displayName: 'Max Date and Time',
	name: 'maxDateAndTime',
	type: 'dateTime',
	default: '',
	displayOptions: { show: { limitType: ['atSpecifiedTime'] } },
};

/** Under the names that n8n's own nodes have. */
export const limitWaitTime: INodeProperties = {
	displayName: 'Limit Wait Time',
	name: 'limitWaitTime',
	type: 'fixedCollection',
	placeholder: 'Add limit',
	default: {},
	description:
		'How long to wait for the answer: a day unless told otherwise. After that the workflow goes on without it.',
	options: [
		{
			displayName: 'Limit Wait Time',
			name: 'values',
			values: [limitType, resumeAmount, resumeUnit, maxDateAndTime],
		},
	],
};

/** Until when to wait. */
export function readWaitTime(input: Input): Date {
	const entered = input.collection(OPTIONS).group(limitWaitTime);
	const type = entered.oneOf(limitType);
	if (type === 'noLimit') return WAIT_INDEFINITELY;
	if (type === 'afterTimeInterval') {
		const unit = UNITS.get(entered.oneOf(resumeUnit))!;
		return new Date(Date.now() + entered.wholeNumber(resumeAmount, 1, 10_000) * unit);
	}
	const until = entered.time(maxDateAndTime);
	if (until === undefined) throw entered.fault(maxDateAndTime, 'enter a date and time');
	if (Date.parse(until) > Date.now()) return new Date(until);
	throw entered.fault(maxDateAndTime, `${until} is over already, enter a time to come`);
}

/** For the record, in seconds; 0 for never. */
export function toExpiry(until: Date): number {
	return until.getTime() === WAIT_INDEFINITELY.getTime() ? 0 : Math.floor(until.getTime() / 1_000);
}
