import type { Execution } from '../../sandbox/n8n/client/executions';
import { seededRandom } from '../../test/n8n/harness/seededRandom';
import type { Bench, Report } from '../harness/bench';
import type { SandboxProcess } from '../harness/sandboxProcess';
import type { Stage } from '../harness/stage';
import { spreadOf } from '../harness/statistics';
import { expectAtMost } from '../harness/verdict';
import { countOutOfOrder, createConversations, readTexts } from './conversations';
import { compareTimes, tabulateTimes, timeInTurn, timesOf } from './nodeContest';
import { sendInLanes } from './sendInLanes';
import { sendBy, sendByHand } from './sendNodes';

const MESSAGES = 500;
const CONVERSATIONS = 20;
const LATENCY = 50;
const ROUNDS = 6;
const ROUNDS_OF_UNEVEN = 2;
const AIM = 1.3;
/** What the order of each conversation allows. */
const FLOOR = (MESSAGES / CONVERSATIONS) * LATENCY;

/** Each of so many messages takes the API another time instead: half of the usual one up to one and a half. */
async function makeUneven({ driver }: SandboxProcess, count: number): Promise<void> {
	const random = seededRandom(1);
	const rule = { method: 'POST', path: '/conversations', times: 1 };
	while (count-- > 0)
		await driver.injectFault({ ...rule, latencyMs: Math.round(LATENCY * (0.5 + random())) });
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

async function listNodes(stage: Stage) {
	return {
		ours: { label: `our node, concurrency ${CONVERSATIONS}`, nodes: sendBy(CONVERSATIONS) },
		usual: { label: 'our node, concurrency 10 (as it comes)', nodes: sendBy(10) },
		loop: {
			label: 'Loop Over Items → HTTP Request',
			nodes: await sendByHand(stage, {}),
			isLooping: true,
		},
		atOnce: { label: 'HTTP Request (as it comes; does not wait)', nodes: await sendByHand(stage, {}) },
		oneByOne: {
			label: 'HTTP Request, batches of 1, 1 ms apart (does not wait)',
			nodes: await sendByHand(stage, { batching: { batch: { batchSize: 1, batchInterval: 1 } } }),
		},
	};
}

async function run(stage: Stage): Promise<Report> {
	const sandbox = await stage.sandbox();
	const ids = await createConversations(sandbox, CONVERSATIONS);
	await sandbox.driver.configure({ apiLatencyMs: LATENCY });
	const inN8n = await listNodes(stage);
	const texts = Array.from({ length: MESSAGES }, (_, index) => `bare ${index}`);
	const contenders = {
		...inN8n,
		bare: {
			label: `a bare HTTP client without n8n, ${CONVERSATIONS} lanes`,
			nodes: async () => await sendInLanes(sandbox, ids, texts),
		},
	};
	const messages = `Array.from({ length: ${MESSAGES} }, (_, index) => ({
		conversationId: ${JSON.stringify(ids)}[index % ${CONVERSATIONS}],
		text: $execution.id + ' ' + index,
	}))`;
	const disorder: Record<string, number> = {};
	const count = async ({ id }: Execution, name: keyof typeof contenders) => {
		disorder[name] = Math.max(disorder[name] ?? 0, await checkOrder(sandbox, ids, id));
	};
	const contest = await timeInTurn(stage, contenders, messages, ROUNDS, count);
	await makeUneven(sandbox, (ROUNDS_OF_UNEVEN + 1) * Object.keys(inN8n).length * MESSAGES);
	await timeInTurn<keyof typeof inN8n>(stage, inN8n, messages, ROUNDS_OF_UNEVEN, count);
	const toFloor = spreadOf(timesOf(contest.ours).map((time) => time / FLOOR));
	return {
		tables: [
			tabulateTimes(`${MESSAGES} messages`, contenders, contest, FLOOR),
			{
				caption: `Messages that came after a later one of the same conversation, in the worst of the runs; in the last of them the API takes ${LATENCY / 2} to ${LATENCY * 1.5} ms`,
				columns: ['Contender', 'Out of order'],
				rows: Object.entries(inN8n).map(([name, { label }]) => [label, String(disorder[name])]),
			},
		],
		verdicts: [
			expectAtMost(AIM, `at most ${AIM} × the floor, concurrency ${CONVERSATIONS}`, toFloor),
			expectAtMost(1, 'faster than what else keeps the order', compareTimes(contest.ours, contest.loop)),
			{
				aim: 'order kept',
				measured: `${disorder.ours} and ${disorder.usual} out of order`,
				isMet: disorder.ours === 0 && disorder.usual === 0,
			},
		],
	};
}

export const send: Bench = {
	name: 'send',
	title: 'Send messages',
	about: `${MESSAGES} messages to ${CONVERSATIONS} conversations in turn; the API takes ${LATENCY} ms. As the messages of a conversation have to go one after the other, the floor is ${MESSAGES / CONVERSATIONS} × ${LATENCY} ms. ${ROUNDS} rounds. Times are those that n8n shows for the node, and of the bare client its own.`,
	remarks: [
		'Each message takes 1.9 to 2.5 ms where the API answers at once (see the last bench), nearly all of it in the one thread that n8n has: two expressions (0.3 ms each), reading and decrypting the credential (0.3 ms), a new connection. Twenty messages are 38 to 50 of the 50 ms that the API takes, so whatever else the machine does shows. The bare client shows that the sandbox is not what holds it up.',
		'The HTTP Request node does not wait for an answer before it sends the next message: neither the order nor the floor is its own.',
		"Three things were ours and are mended: all items were looked at before the first request left (0.3 ms each); messages of several conversations whose turn came at the same moment stayed in step, all waiting for the API and then all for n8n's thread (82 ms for each round of 20, now 64 to 69); and n8n was asked for credential and conversation twice.",
	],
	run,
};
