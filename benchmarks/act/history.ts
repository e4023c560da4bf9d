import { createPast } from '../../test/integration/pasts';
import type { Bench, Report } from '../harness/bench';
import type { DrawnNode } from '../harness/chain';
import type { Stage } from '../harness/stage';
import { spreadOf } from '../harness/statistics';
import { expectAtMost } from '../harness/verdict';
import { readAllByHand } from './historyByHand';
import { compareTimes, tabulateTimes, timeInTurn, timesOf } from './nodeContest';
import { action } from './workflows';

const CONVERSATIONS = 20;
const MESSAGES = 500;
const PAGE = 100;
const LATENCY = 50;
const CONCURRENCY = 10;
const NEWEST = 50;
const ROUNDS = 5;
const AIM = 1.3;

const PAGES = (CONVERSATIONS * MESSAGES) / PAGE;
const FLOOR = (PAGES / CONCURRENCY) * LATENCY;
/** The user and the list of conversations come before the first page. */
const BEFORE = 2;

const ours = (concurrency: number, amount: object): DrawnNode[] => [
	action({ resource: 'user', operation: 'getHistory', userId: 'ana', ...amount, options: { concurrency } }),
];

async function prepare(stage: Stage): Promise<void> {
	const sandbox = await stage.sandbox();
	await createPast(
		{ sandbox, driver: sandbox.driver },
		{ conversations: CONVERSATIONS, messages: MESSAGES, apart: MESSAGES },
	);
	await sandbox.driver.configure({ apiLatencyMs: LATENCY });
}

const oneItem = '[{}]';
const everything = { returnAll: true };
const newest = { returnAll: false, limit: NEWEST };

async function runHistory(stage: Stage): Promise<Report> {
	await prepare(stage);
	const contenders = {
		ours: {
			label: `our node, concurrency ${CONCURRENCY} (as it comes)`,
			nodes: ours(CONCURRENCY, everything),
		},
		oursAtOnce: {
			label: `our node, concurrency ${CONVERSATIONS}`,
			nodes: ours(CONVERSATIONS, everything),
		},
		onePage: { label: 'one page after the other', nodes: ours(1, everything) },
		drawn: {
			label: 'HTTP Request → Split Out → HTTP Request with pages → Split Out → Sort',
			nodes: await readAllByHand(stage),
		},
	};
	const contest = await timeInTurn(stage, contenders, oneItem, ROUNDS);
	const toFloor = spreadOf(timesOf(contest.ours).map((time) => (time - BEFORE * LATENCY) / FLOOR));
	return {
		tables: [
			tabulateTimes(`${CONVERSATIONS * MESSAGES} messages`, contenders, contest, FLOOR + BEFORE * LATENCY),
		],
		verdicts: [
			expectAtMost(AIM, `pages within ${AIM} × ${PAGES} pages ÷ ${CONCURRENCY}`, toFloor),
			expectAtMost(1, 'faster than one page after the other', compareTimes(contest.ours, contest.onePage)),
		],
	};
}

async function runNewest(stage: Stage): Promise<Report> {
	await prepare(stage);
	const contenders = {
		ours: { label: `our node, the newest ${NEWEST}`, nodes: ours(CONCURRENCY, newest) },
		all: { label: 'our node, everything', nodes: ours(CONCURRENCY, everything) },
		drawn: {
			label: 'HTTP Request → Split Out → HTTP Request with pages → Split Out → Sort → Limit',
			nodes: await readAllByHand(stage, NEWEST),
		},
	};
	const contest = await timeInTurn(stage, contenders, oneItem, ROUNDS);
	const requests = contest.ours[0]!.requests;
	return {
		tables: [
			tabulateTimes(
				`The newest ${NEWEST} of ${CONVERSATIONS * MESSAGES}`,
				contenders,
				contest,
				(1 + BEFORE) * LATENCY,
			),
		],
		verdicts: [
			{
				aim: 'no page more than needed',
				measured: `${requests - BEFORE} page, and ${BEFORE} requests before it`,
				isMet: requests === 1 + BEFORE,
			},
			expectAtMost(1, 'faster than fetching all and sorting', compareTimes(contest.ours, contest.drawn)),
		],
	};
}

const scene = `A user has ${CONVERSATIONS} conversations of ${MESSAGES} messages, one after the other in time; the API takes ${LATENCY} ms. ${ROUNDS} rounds.`;

export const history: Bench = {
	name: 'history',
	title: 'The whole history of a user',
	about: `${scene} The floor is ${PAGES} pages, ${CONCURRENCY} side by side, after the ${BEFORE} requests that find the user and the conversations.`,
	remarks: [
		'A round of 10 pages takes some 60 ms instead of 50: n8n reads the credential, signs, opens a connection and parses 100 messages for each page, 2 ms together. When the last page is there, 10,000 items are yet to be made, which takes 40 to 110 ms: simplifying them took twice as long before. The HTTP Request nodes read all 20 conversations side by side; at that concurrency our node is faster.',
	],
	run: runHistory,
};

export const historyNewest: Bench = {
	name: 'history-newest',
	title: 'The newest messages of a user',
	about: `${scene} The floor is one page after the ${BEFORE} requests that find the user and the conversations.`,
	remarks: [],
	run: runNewest,
};
