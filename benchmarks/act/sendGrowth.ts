import type { Bench, Report } from '../harness/bench';
import { tabulateGrowth } from '../harness/growth';
import { inTurn } from '../harness/rounds';
import type { Stage } from '../harness/stage';
import { createConversations } from './conversations';
import { timeNodes } from './nodeRun';
import { sendBy } from './sendNodes';
import { action, actingWorkflow } from './workflows';

const SIZES = [10, 100, 1_000, 5_000];
const CONVERSATIONS = 20;
const ROUNDS = 4;

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
		runs[size] = async () => (await timeNodes(stage, id, [action({}).name])).milliseconds;
	}
	const times = await inTurn(runs, ROUNDS, (round) => stage.note(`round ${round} of ${ROUNDS}`));
	return tabulateGrowth({
		caption: `Messages to ${CONVERSATIONS} conversations`,
		thing: 'a message',
		columns: ['Messages', 'Time', 'Per message'],
		sizes: SIZES,
		times,
	});
}

export const sendGrowth: Bench = {
	name: 'send-growth',
	title: 'Send, as things grow',
	about: `More and more messages to ${CONVERSATIONS} conversations, concurrency ${CONVERSATIONS}, with an API that answers at once. ${ROUNDS} rounds.`,
	remarks: [],
	run,
};
