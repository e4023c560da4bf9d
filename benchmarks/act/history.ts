import type { Bench, Report } from '../harness/bench';
import type { Stage } from '../harness/stage';
import { spreadOf } from '../harness/statistics';
import { expectAtMost } from '../harness/verdict';
import { readAllByHand } from './historyByHand';
import {
	BEFORE,
	CONCURRENCY,
	CONVERSATIONS,
	everything,
	LATENCY,
	MESSAGES,
	oneItem,
	prepare,
	readBy,
	scene,
} from './historyScene';
import { compareTimes, tabulateTimes, timeInTurn, timesOf } from './nodeContest';

const PAGE = 100;
const ROUNDS = 6;
const AIM = 1.3;

const PAGES = (CONVERSATIONS * MESSAGES) / PAGE;
const FLOOR = (PAGES / CONCURRENCY) * LATENCY;

async function run(stage: Stage): Promise<Report> {
	const userId = await prepare(stage);
	const contenders = {
		ours: {
			label: `our node, concurrency ${CONCURRENCY} (as it comes)`,
			nodes: readBy(userId, CONCURRENCY, everything),
		},
		oursAtOnce: {
			label: `our node, concurrency ${CONVERSATIONS}`,
			nodes: readBy(userId, CONVERSATIONS, everything),
			isAboveFloor: true,
		},
		onePage: { label: 'one page after the other', nodes: readBy(userId, 1, everything) },
		drawn: {
			label: 'HTTP Request → Split Out → HTTP Request with pages → Split Out → Sort',
			nodes: await readAllByHand(stage, userId),
			isAboveFloor: true,
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
			...(['ours', 'oursAtOnce'] as const).map((name) =>
				expectAtMost(
					1,
					`faster than the drawn chain: ${contenders[name].label}`,
					compareTimes(contest[name], contest.drawn),
				),
			),
		],
	};
}

export const history: Bench = {
	name: 'history',
	title: 'The whole history of a user',
	about: `${scene} ${ROUNDS} rounds. The floor is ${PAGES} pages, ${CONCURRENCY} side by side, after the ${BEFORE} requests that find the user and the conversations.`,
	remarks: [
		'A round of 10 pages takes some 60 ms instead of 50: n8n reads the credential, signs, opens a connection and parses 100 messages for each page, 2 ms together. When the last page is there, 10,000 items are yet to be made, which takes 40 to 110 ms: simplifying them took twice as long before. The HTTP Request nodes read all 20 conversations side by side; our node reads 10 as it comes, and the floor is that of 10.',
	],
	run,
};
