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
	description: "Only messages of this time or later, in the workflow's time zone unless it names its own",
};

const until: INodeProperties = {
	displayName: 'Until',
	name: 'until',
	type: 'dateTime',
	default: '',
	description: "Only messages from before this time, in the workflow's time zone unless it names its own",
};

const channels: INodeProperties = {
	displayName: 'Channels',
	name: 'channels',
	type: 'multiOptions',
	options: CHANNELS,
	default: [],
	description: 'All if none is chosen. Messages whose channel cannot be told always pass.',
};

/** The lines of a transcript always run from the oldest to the newest. */
const order = showWhen(
	{ output: ['items'] },
	orderField(
		'Reads all conversations back to Since or to their beginning, as the API begins with the newest messages',
		'Where to begin, which also decides what falls within the limit',
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
