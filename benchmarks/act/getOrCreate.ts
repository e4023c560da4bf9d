import { AdminApi } from '../../test/shared/adminApi';
import type { Bench, Report } from '../harness/bench';
import type { DrawnNode } from '../harness/chain';
import type { Stage } from '../harness/stage';
import { expectAtMost } from '../harness/verdict';
import { drawByHand } from './getOrCreateByHand';
import { compareTimes, tabulateTimes, timeInTurn } from './nodeContest';
import { action } from './workflows';

const USERS = 200;
const LATENCY = 50;
const ROUNDS = 6;
/** The most that the field takes. */
const MOST = 100;
/** One request for a user who is there, two for a new one, ten side by side. */
const FLOOR = ((USERS * 1.5) / 10) * LATENCY;

/** Every other one is there; the others are new in every run. */
const users = `Array.from({ length: ${USERS} }, (_, index) => ({
	externalId: index % 2 ? 'known-' + index : 'new-' + $execution.id + '-' + index,
}))`;

const ours = (concurrency: number): DrawnNode[] => [
	action({
		resource: 'user',
		operation: 'getOrCreate',
		externalId: '={{ $json.externalId }}',
		options: { concurrency },
	}),
];

async function run(stage: Stage): Promise<Report> {
	const sandbox = await stage.sandbox();
	const admin = new AdminApi(sandbox);
	for (let index = 1; index < USERS; index += 2)
		await admin.call('POST', '/users', { externalId: `known-${index}` });
	await sandbox.driver.configure({ apiLatencyMs: LATENCY });

	const { get, isMissing, create } = await drawByHand(stage);
	const contenders = {
		ours: { label: 'our node, concurrency 10 (as it comes)', nodes: ours(10) },
		oursAtOnce: { label: `our node, concurrency ${MOST}`, nodes: ours(MOST), isAboveFloor: true },
		createThenGet: {
			label: 'HTTP Request (create all) → HTTP Request (get all)',
			nodes: [create, get],
			isAboveFloor: true,
		},
		getThenCreate: {
			label: 'HTTP Request (get all) → Filter → HTTP Request (create the rest)',
			nodes: [get, isMissing, create],
			isAboveFloor: true,
		},
	};
	const contest = await timeInTurn(stage, contenders, users, ROUNDS);
	const requestsOf = (name: keyof typeof contest) => contest[name][0]!.requests;
	return {
		tables: [tabulateTimes(`${USERS} users`, contenders, contest, FLOOR)],
		verdicts: [
			{
				aim: 'fewer requests than creating all and getting all',
				measured: `${requestsOf('ours')} against ${requestsOf('createThenGet')}`,
				isMet: requestsOf('ours') < requestsOf('createThenGet'),
			},
			{
				aim: 'fewer requests than getting all and creating the rest',
				measured: `${requestsOf('ours')} against ${requestsOf('getThenCreate')}`,
				isMet: requestsOf('ours') < requestsOf('getThenCreate'),
			},
			...(['oursAtOnce', 'ours'] as const).flatMap((name) => [
				expectAtMost(
					1,
					`faster than creating all and getting all: ${contenders[name].label}`,
					compareTimes(contest[name], contest.createThenGet),
				),
				expectAtMost(
					1,
					`faster than getting all and creating the rest: ${contenders[name].label}`,
					compareTimes(contest[name], contest.getThenCreate),
				),
			]),
		],
	};
}

export const getOrCreate: Bench = {
	name: 'get-or-create',
	title: 'Get or create users',
	about: `${USERS} users, half of them new; the API takes ${LATENCY} ms. ${ROUNDS} rounds.`,
	remarks: [
		'300 requests are the fewest there can be: one for a user who is there, two for one who is not. Creating first would take two for those who are there, which is the same sum. The chain that takes 300 as well leaves the two kinds of users apart, and has no answer to a user who is created by somebody else in between.',
		"The HTTP Request node has 200 requests under way at once, which the API's rate limit would not like. Our node has 10 as it comes, and 100 at most; the floor is that of 10 side by side.",
	],
	run,
};
