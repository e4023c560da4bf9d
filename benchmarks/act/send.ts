import { seededRandom } from '../../test/n8n/seededRandom';
import type { Bench, Report } from '../harness/bench';
import { inTurn } from '../harness/rounds';
import type { SandboxProcess } from '../harness/sandboxProcess';
import type { Stage } from '../harness/stage';
import { spreadOf } from '../harness/statistics';
import { expectAtMost } from '../harness/verdict';
import { countOutOfOrder, createConversations, readTexts } from './conversations';
import { tabulateTimes, timeInTurn, timesOf, type NodeContest } from './nodeContest';
import { countRequests } from './requestsMade';
import { sendInLanes } from './sendInLanes';
import { sendBy, sendByHand } from './sendNodes';

const MESSAGES = 500;
const CONVERSATIONS = 20;
const LATENCY = 50;
const ROUNDS = 5;
/** One of them to warm up, which counts as well. */
const RUNS_FOR_ORDER = 2;
const AIM = 1.3;
/** What the order of each conversation allows. */
const FLOOR = (MESSAGES / CONVERSATIONS) * LATENCY;

/** Each of so many messages takes the API another time: half of the usual one up to one and a half. */
async function makeUneven({ driver }: SandboxProcess, count: number): Promise<void> {
	const random = seededRandom(1);
	const rule = { method: 'POST', path: '/conversations', times: 1 };
	while (count-- > 0) await driver.trouble({ ...rule, latencyMs: Math.round(LATENCY * (0.5 + random())) });
}

/** How many messages of a run came out of order; each text is the run and a number. */
async function checkOrder(sandbox: SandboxProcess, ids: string[], run: string): Promise<number> {
	let outOfOrder = 0;
	let arrived = 0;
	for (const id of ids) {
		const texts = (await readTexts(sandbox, id)).filter((text) => text.startsWith(`${run} `));
		arrived += texts.length;
		outOfOrder += countOutOfOrder(texts.map((text) => Number(text.split(' ')[1])));
	}
	if (arrived !== MESSAGES) throw new Error(`${arrived} of ${MESSAGES} messages arrived`);
	return outOfOrder;
}

/** What the machine and the sandbox allow. */
async function sendBare(stage: Stage, ids: string[]): Promise<NodeContest<'bare'>> {
	const sandbox = await stage.sandbox();
	const texts = Array.from({ length: MESSAGES }, (_, index) => `bare ${index}`);
	const bare = async () => {
		const { result, requests } = await countRequests(
			sandbox,
			async () => await sendInLanes(sandbox, ids, texts),
		);
		return { milliseconds: result, requests };
	};
	return await inTurn({ bare }, ROUNDS);
}

async function run(stage: Stage): Promise<Report> {
	const sandbox = await stage.sandbox();
	const ids = await createConversations(sandbox, CONVERSATIONS);
	await sandbox.driver.configure({ apiLatencyMs: LATENCY });
	const contenders = {
		ours: { label: `our node, concurrency ${CONVERSATIONS}`, nodes: sendBy(CONVERSATIONS) },
		usual: { label: 'our node, concurrency 10 (as it comes)', nodes: sendBy(10) },
		atOnce: { label: 'HTTP Request (as it comes)', nodes: await sendByHand(stage, {}) },
		oneByOne: {
			label: 'HTTP Request, batches of 1, 1 ms apart',
			nodes: await sendByHand(stage, { batching: { batch: { batchSize: 1, batchInterval: 1 } } }),
		},
	};
	const messages = `Array.from({ length: ${MESSAGES} }, (_, index) => ({
		conversationId: ${JSON.stringify(ids)}[index % ${CONVERSATIONS}],
		text: $execution.id + ' ' + index,
	}))`;
	const contest = await timeInTurn(stage, contenders, messages, ROUNDS, async ({ id }, name) => {
		if ((await checkOrder(sandbox, ids, id)) > 0) stage.note(`${name}: out of order`);
	});
	const all = { ...contest, ...(await sendBare(stage, ids)) };
	const disorder = { ours: 0, usual: 0, atOnce: 0, oneByOne: 0 };
	await makeUneven(sandbox, RUNS_FOR_ORDER * Object.keys(contenders).length * MESSAGES);
	await timeInTurn(stage, contenders, messages, RUNS_FOR_ORDER - 1, async ({ id }, name) => {
		disorder[name] = Math.max(disorder[name], await checkOrder(sandbox, ids, id));
	});
	const labels = { ...contenders, bare: { label: 'a bare HTTP client without n8n, 20 lanes' } };
	const toFloor = spreadOf(timesOf(contest.ours).map((time) => time / FLOOR));
	return {
		tables: [
			tabulateTimes(`${MESSAGES} messages`, labels, all, FLOOR),
			{
				caption: `Messages that came after a later one of the same conversation, where the API takes ${LATENCY / 2} to ${LATENCY * 1.5} ms`,
				columns: ['Contender', 'Out of order'],
				rows: Object.entries(disorder).map(([name, count]) => [
					contenders[name as keyof typeof disorder].label,
					String(count),
				]),
			},
		],
		verdicts: [
			expectAtMost(AIM, `at most ${AIM} × the floor, concurrency ${CONVERSATIONS}`, toFloor),
			{
				aim: 'order kept',
				measured: `${disorder.ours + disorder.usual} out of order`,
				isMet: disorder.ours + disorder.usual === 0,
			},
		],
	};
}

export const send: Bench = {
	name: 'send',
	title: 'Send messages',
	about: `${MESSAGES} messages to ${CONVERSATIONS} conversations in turn; the API takes ${LATENCY} ms. As the messages of a conversation have to go one after the other, the floor is ${MESSAGES / CONVERSATIONS} × ${LATENCY} ms. ${ROUNDS} rounds. Times are those that n8n shows for the node.`,
	remarks: [
		'n8n has one thread, and each message takes 1.9 ms of it, also where the API answers at once (see the last bench): two expressions (0.3 ms each), reading and decrypting the credential (0.3 ms), a new connection; the HTTP Request node takes no less. Twenty messages are 38 of the 50 ms that the API takes, so whatever else the machine does shows. In runs of this node alone, on the same machine, it was 1.28 to 1.38 × the floor. The bare client shows that the sandbox is not what holds it up.',
		"Three things were ours and are mended: all items were looked at before the first request left (0.3 ms each); messages of several conversations whose turn came at the same moment stayed in step, all waiting for the API and then all for n8n's thread (82 ms for each round of 20, now 64 to 69); and n8n was asked for credential and conversation twice.",
	],
	run,
};
