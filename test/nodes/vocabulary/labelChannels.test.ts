import { labelChannels } from '../../../nodes/SunshineConversations/vocabulary/labelChannels';

/** `whatsapp`: written there by the customer; anything in capitals: by the business, from that source. */
const toMessage = (source: string) => ({
	author: { type: source === source.toUpperCase() ? 'business' : 'user' },
	source: { type: source.toLowerCase() },
});

const API = 'API:CONVERSATIONS';
const AGENT = 'ZD:AGENTWORKSPACE';

it.each<[string, string[], string | undefined, Array<string | undefined>, string | undefined]>([
	['an answer: where the customer wrote', [API, 'whatsapp'], undefined, ['whatsapp', 'whatsapp'], 'whatsapp'],
	[
		'each answer: where the customer wrote last before it',
		[AGENT, 'web', API, 'whatsapp'],
		undefined,
		['web', 'web', 'whatsapp', 'whatsapp'],
		'whatsapp',
	],
	[
		'what stands before the first word of the customer: where that one came from',
		['web', API, API],
		undefined,
		['web', 'web', 'web'],
		'web',
	],
	['what nobody answered in this page: as in the newer one', [API], 'telegram', ['telegram'], 'telegram'],
	['what nobody ever answered: none', [API, 'ULTIMATE'], undefined, [undefined, undefined], undefined],
	[
		'what the business wrote on a channel: that one',
		['MESSENGER', 'web'],
		undefined,
		['messenger', 'web'],
		'web',
	],
	[
		'what was written in the name of the customer by the API: where the customer wrote before',
		['api:conversations', 'line'],
		undefined,
		['line', 'line'],
		'line',
	],
	[
		'what comes from no channel: none, too',
		[API, 'notification'],
		undefined,
		[undefined, undefined],
		undefined,
	],
	['no messages: nothing', [], 'web', [], 'web'],
])('%s', (_, newestFirst, before, channels, later) => {
	expect(labelChannels(newestFirst.map(toMessage), before)).toEqual({ channels, later });
});
