import type { Bench, Report } from '../harness/bench';
import type { Stage } from '../harness/stage';
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
import { compareTimes, tabulateTimes, timeInTurn } from './nodeContest';

const NEWEST = 50;
const ROUNDS = 6;

const newest = { returnAll: false, limit: NEWEST };

async function run(stage: Stage): Promise<Report> {
	const userId = await prepare(stage);
	const contenders = {
		ours: { label: `our node, the newest ${NEWEST}`, nodes: readBy(userId, CONCURRENCY, newest) },
		all: { label: 'our node, everything', nodes: readBy(userId, CONCURRENCY, everything) },
		drawn: {
			label: 'HTTP Request → Split Out → HTTP Request with pages → Split Out → Sort → Limit',
			nodes: await readAllByHand(stage, userId, NEWEST),
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

export const historyNewest: Bench = {
	name: 'history-newest',
	title: 'The newest messages of a user',
	about: `${scene} ${ROUNDS} rounds. The floor is one page after the ${BEFORE} requests that find the user and the conversations.`,
	remarks: [],
	run,
};
