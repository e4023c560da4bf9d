import type { Bench, Report, Table, Verdict } from '../harness/bench';
import { formatNumber, formatSpread, formatTimes } from '../harness/format';
import { inTurn } from '../harness/rounds';
import type { Stage } from '../harness/stage';
import { medianOf, ratioOf, spreadOf } from '../harness/statistics';
import { expectAtMost } from '../harness/verdict';
import { withLazyEngine } from '../receive/lazyEngine';
import { openContenders, type Contenders, type Prepare } from './contenders';
import { startStopwatch } from './stopwatch';

const ROUNDS = 4;
/** Answers in a round, one after the other. */
const ANSWERS = 8;
/** Answers at once. */
const AT_ONCE = 30;
/** Of each call of the API, in milliseconds. */
const LATENCY = 20;

const LABELS: Record<keyof Contenders, string> = {
	ours: 'Ask and Wait',
	plain: 'Wait, resumed by a plain call',
	drawn: 'trigger → Data Table → HTTP Request → Wait',
};

async function timeOf(work: () => Promise<unknown>): Promise<number> {
	const startedAt = performance.now();
	await work();
	return performance.now() - startedAt;
}

/** The median, in milliseconds. */
async function oneByOne(prepare: Prepare): Promise<number> {
	const answers = await Promise.all(Array.from({ length: ANSWERS }, prepare));
	const times: number[] = [];
	for (const answer of answers) times.push(await timeOf(answer));
	return medianOf(times);
}

/** Until the last one, in milliseconds. */
async function atOnce(prepare: Prepare): Promise<number> {
	const answers = await Promise.all(Array.from({ length: AT_ONCE }, prepare));
	return await timeOf(async () => await Promise.all(answers.map(async (answer) => await answer())));
}

type Times = Record<keyof Contenders, number[]>;

async function compete(
	stage: Stage,
	contenders: Contenders,
	name: string,
	measure: (prepare: Prepare) => Promise<number>,
): Promise<Times> {
	const { ours, plain, drawn } = contenders;
	const runs = {
		ours: async () => await measure(ours),
		plain: async () => await measure(plain),
		drawn: async () => await measure(drawn),
	};
	return await inTurn(runs, ROUNDS, (round) => stage.note(`${name}, round ${round} of ${ROUNDS}`));
}

function tabulate(caption: string, times: Times): Table {
	const names = Object.keys(times) as Array<keyof Contenders>;
	const rows = names.map((name) => [
		LABELS[name],
		formatSpread(spreadOf(times[name]), ' ms'),
		name === 'ours' ? '' : formatTimes(ratioOf(times.ours, times[name])),
	]);
	return { caption, columns: ['Contender', 'Until the next node', 'Ours to this'], rows };
}

function verdictsOf({ ours, plain, drawn }: Times): Verdict[] {
	const allowed = plain.map((time) => 2 * time + LATENCY);
	return [
		expectAtMost(1, 'at most twice the plain call and one call of the API', ratioOf(ours, allowed)),
		expectAtMost(1, 'faster than what is drawn by hand', ratioOf(ours, drawn)),
	];
}

async function run(stage: Stage): Promise<Report> {
	const stopwatch = await startStopwatch();
	try {
		const { driver } = await stage.sandbox();
		await driver.configure({ apiLatencyMs: LATENCY });
		const contenders = await openContenders(stage, stopwatch);
		const single = await compete(stage, contenders, 'one by one', oneByOne);
		const together = await compete(stage, contenders, 'at once', atOnce);
		const lost = `${AT_ONCE * ROUNDS} of ${AT_ONCE * ROUNDS} went on`;
		return {
			tables: [
				tabulate(`${ANSWERS} answers, one after the other`, single),
				tabulate(`${AT_ONCE} answers at once: until the last one has gone on`, together),
			],
			verdicts: [
				...verdictsOf(single),
				{ aim: 'of those at once none is lost', measured: lost, isMet: together.ours.length === ROUNDS },
			],
		};
	} finally {
		stopwatch.close();
	}
}

export const ask: Bench = {
	name: 'ask',
	title: 'Go on with an answer',
	about: `The time from a customer's message to the node behind the question, ${ROUNDS} rounds; each call of the API takes ${formatNumber(LATENCY)} ms. The others are n8n's Wait node, called by somebody who knows its URL, and what one would draw to find that URL: our trigger, a look-up in a data table, and HTTP Request.`,
	remarks: [
		"Of ours, n8n takes two calls of a webhook, the trigger's and its own to the execution that waits, with an engine for expressions for each (see above); the API takes two round trips, one for the messages and the conversation, one for the record. It is slower than what is drawn by hand by these: the drawn chain believes whatever the delivery says, resumes twice what is delivered twice, and starts for every message.",
	],
	run,
};

export const askLazy: Bench = withLazyEngine(ask, []);
