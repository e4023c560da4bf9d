import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { CHANNELS } from '../../../trigger/events';
import { returnAllOrLimit } from '../../fields';
import { orderField, type Order } from '../../order';
import { faultOf, fieldError, limitParameter, oneOf } from '../../parameters';
import { readSettings } from '../../settings';
import { readTimeIn } from '../../timeZone';
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

const order = orderField(
	'Reads all conversations back to Since or to their beginning, as the API begins with the newest messages',
	'Where to begin, which also decides what falls within the limit. The lines of a transcript always run from the oldest to the newest.',
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

export const historyFields: INodeProperties[] = [since, until, channels, ...returnAllOrLimit, order, output];

export interface HistoryWish extends TimelineWish {
	output: 'items' | 'transcript';
}

export function readHistoryWish(context: IExecuteFunctions, itemIndex: number): HistoryWish {
	const [from, to] = [since, until].map(({ name, displayName }) =>
		readTimeIn(
			context.getTimezone(),
			context.getNodeParameter(name, itemIndex, ''),
			faultOf(context, itemIndex, displayName),
		),
	);
	if (from !== undefined && to !== undefined && to <= from)
		throw fieldError(context, itemIndex, until.displayName, 'choose a time after Since');
	const entered = { channels: context.getNodeParameter(channels.name, itemIndex, []) as string[] };
	const { channels: chosen = [] } = readSettings(context, itemIndex, [channels], entered);
	return {
		since: from,
		until: to,
		channels: chosen as string[],
		limit: limitParameter(context, itemIndex),
		order: oneOf(context, itemIndex, order) as Order,
		output: oneOf(context, itemIndex, output) as HistoryWish['output'],
	};
}
