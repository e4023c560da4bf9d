import { createPast } from '../../test/integration/harness/pasts';
import type { Bench, Report } from '../harness/bench';
import { formatNumber, formatSpread } from '../harness/format';
import { inTurn } from '../harness/rounds';
import { runApart } from '../harness/runApart';
import type { Stage } from '../harness/stage';
import { spreadOf, type Spread } from '../harness/statistics';
import type { MemoryUse, Reading } from './readHistory';

const CONVERSATIONS = 20;
const MESSAGES = 5_000;
const ALL = CONVERSATIONS * MESSAGES;
const LIMIT = 50;
const ROUNDS = 2;

async function run(stage: Stage): Promise<Report> {
	const sandbox = await stage.sandbox();
	stage.note(`making ${ALL} messages`);
	const { userId } = await createPast(
		{ sandbox, driver: sandbox.driver },
		{ conversations: CONVERSATIONS, messages: MESSAGES, apart: 1 },
	);
	const { url, appId, keyId, keySecret } = sandbox;
	const credential = { host: 'custom', baseUrl: `${url}/sc`, appId, keyId, keySecret, authentication: 'jwt' };
	const read = (wish: Reading['wish']) => async () =>
		await runApart<MemoryUse>(process.execPath, ['--expose-gc'], 'local/readHistory.ts', {
			credential,
			userId,
			wish,
		} satisfies Reading);
	const uses = await inTurn(
		{
			all: read({ returnAll: true, order: 'newestFirst' }),
			oldest: read({ returnAll: false, limit: LIMIT, order: 'oldestFirst' }),
			newest: read({ returnAll: false, limit: LIMIT, order: 'newestFirst' }),
		},
		ROUNDS,
		(round) => stage.note(`round ${round} of ${ROUNDS}`),
	);
	if (uses.all.some(({ items }) => items !== ALL)) throw new Error('Not all messages were read');
	const megabytes = (name: keyof typeof uses, figure: 'kept' | 'peak'): Spread =>
		spreadOf(uses[name].map((use) => use[figure] / 1e6));
	const row = (label: string, name: keyof typeof uses) => [
		label,
		formatNumber(uses[name][0]!.items),
		formatSpread(megabytes(name, 'kept'), ' MB'),
		name === 'all' ? formatNumber((megabytes(name, 'kept').median * 1e6) / ALL) : '',
		formatSpread(megabytes(name, 'peak'), ' MB'),
	];
	return {
		tables: [
			{
				caption: `Heap beyond that of n8n's engine at rest, after garbage collection`,
				columns: ['Read', 'Items', 'Held by the items', 'Bytes per item', 'Most at any sample'],
				rows: [
					row('everything', 'all'),
					row(`the oldest ${LIMIT}`, 'oldest'),
					row(`the newest ${LIMIT}`, 'newest'),
				],
			},
		],
		verdicts: [],
	};
}

export const memory: Bench = {
	name: 'memory',
	title: 'Memory of a long history',
	about: `A user with ${formatNumber(ALL)} messages in ${CONVERSATIONS} conversations that overlap in time. The node runs on n8n-core in a process of its own, in the Node.js of the benchmarks, where garbage is collected every 50 ms, so that only what is held counts. ${ROUNDS} rounds.`,
	remarks: [
		'The oldest messages can be had only by reading all, as the API begins with the newest; of those that are not wanted, none are held for longer than it takes to know that.',
	],
	run,
};
