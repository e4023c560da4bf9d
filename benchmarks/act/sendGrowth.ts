import type { Bench, Report } from '../harness/bench';
import { formatNumber, formatSpread } from '../harness/format';
import { inTurn } from '../harness/rounds';
import type { Stage } from '../harness/stage';
import { quantile, ratioOf, spreadOf } from '../harness/statistics';
import { expectAtMost } from '../harness/verdict';
import { createConversations } from './conversations';
import { timeNodes } from './nodeRun';
import { sendBy } from './sendNodes';
import { actingWorkflow } from './workflows';

const SIZES = [10, 100, 1_000, 5_000];
const CONVERSATIONS = 20;
const ROUNDS = 3;
/** For noise. */
const FLAT = 1.1;

async function run(stage: Stage): Promise<Report> {
	const { client, credential } = await stage.n8n();
	const sandbox = await stage.sandbox();
	const runs: Record<string, () => Promise<number>> = {};
	for (const size of SIZES) {
		// New conversations for each size: the API takes so many messages in each.
		const ids = await createConversations(sandbox, CONVERSATIONS);
		const items = `Array.from({ length: ${size} }, (_, index) => ({
			conversationId: ${JSON.stringify(ids)}[index % ${CONVERSATIONS}],
			text: 'message ' + index,
		}))`;
		const workflow = actingWorkflow(`Send ${size}`, items, sendBy(CONVERSATIONS));
		const { id } = await client.importWorkflow(workflow, credential);
		runs[size] = async () => (await timeNodes(stage, id, ['Action'])).milliseconds;
	}
	const times = await inTurn(runs, ROUNDS, (round) => stage.note(`round ${round} of ${ROUNDS}`));
	const perMessage = (size: number) => times[size]!.map((time) => time / size);
	const rows = SIZES.map((size) => [
		formatNumber(size),
		formatSpread(spreadOf(times[size]!), ' ms'),
		`${formatNumber(quantile(perMessage(size), 0.5))} ms`,
	]);
	const [last, before] = [SIZES.at(-1)!, SIZES.at(-2)!];
	return {
		tables: [{ caption: 'Messages to 20 conversations', columns: ['Messages', 'Time', 'Per message'], rows }],
		verdicts: [
			expectAtMost(
				FLAT,
				`linear: a message among ${formatNumber(last)} costs no more than among ${formatNumber(before)}`,
				ratioOf(perMessage(last), perMessage(before)),
			),
		],
	};
}

export const sendGrowth: Bench = {
	name: 'send-growth',
	title: 'Send, as things grow',
	about: `More and more messages to ${CONVERSATIONS} conversations, concurrency ${CONVERSATIONS}, with an API that answers at once. ${ROUNDS} rounds.`,
	remarks: [],
	run,
};
