import type { INodeProperties } from 'n8n-workflow';
import { readLimit, returnAllOrLimit } from '../../../fields/limit';
import { orderField, type Order } from '../../../fields/order';
import { showWhen } from '../../../fields/showWhen';
import type { Input } from '../../../input/input';
import { CHANNELS } from '../../../vocabulary/channels';
import type { TimelineWish } from './timeline';

const since: INodeProperties = {
	displayName: 'Since',
	name: 'since',
	type: 'dateTime',
	default: '',
	description: "Only messages from this time on, in the workflow's time zone unless the time includes one",
};

const until: INodeProperties = {
	displayName: 'Until',
	name: 'until',
	type: 'dateTime',
	default: '',
	description: "Only messages before this time, in the workflow's time zone unless the time includes one",
};

const channels: INodeProperties = {
	displayName: 'Channels',
	name: 'channels',
	type: 'multiOptions',
	options: CHANNELS,
	default: [],
	description: 'The channels to include. Messages whose channel is unknown are always included.',
	hint: 'All channels if none is chosen',
};

/** A transcript always runs from the oldest to the newest message. */
const order = showWhen(
	{ output: ['items'] },
	orderField(
		'Takes longer: reads everything back to Since or to the beginning, because the API lists the newest messages first',
		'Which messages come first, and so which ones a limit keeps',
	),
);

const output: INodeProperties = {
	displayName: 'Output',
	name: 'output',
	type: 'options',
	options: [
		{ name: 'Items', value: 'items', description: 'An item for each message' },
		{
			name: 'Transcript',
			value: 'transcript',
			description:
				"One item with a text, for a CRM note or an AI prompt; times are in the workflow's time zone",
		},
	],
	default: 'items',
};

export const historyFields: INodeProperties[] = [output, since, until, channels, ...returnAllOrLimit, order];

export interface HistoryWish extends TimelineWish {
	output: 'items' | 'transcript';
}

export function readHistoryWish(input: Input): HistoryWish {
	const [from, to] = [since, until].map((field) => input.time(field));
	if (from !== undefined && to !== undefined && to <= from)
		throw input.fault(until, 'choose a time after Since');
	const { channels: chosen = [] } = input.values([channels]);
	return {
		since: from,
		until: to,
		channels: chosen as string[],
		limit: readLimit(input),
		order: input.oneOf(order) as Order,
		output: input.oneOf(output) as HistoryWish['output'],
	};
}
