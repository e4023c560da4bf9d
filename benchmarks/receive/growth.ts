import type { Bench, Report } from '../harness/bench';
import { formatNumber, formatSpread, formatTimes } from '../harness/format';
import { inTurn } from '../harness/rounds';
import type { Stage } from '../harness/stage';
import { quantile, ratioOf, spreadOf } from '../harness/statistics';
import { expectAtMost } from '../harness/verdict';
import { drain } from './drain';
import { applyLoad } from './load';
import { LAZY_ENGINE } from './lazily';
import { freshIds, openTrigger, type Receiver } from './receivers';

/** Events that the trigger has taken on before. */
const LEVELS = [1_000, 10_000, 100_000];
/** In one delivery, while it is being filled. */
const BATCH = 1_000;
const SIZES = [10, 100, 1_000, 5_000];
const CALLS = 60;
const ROUNDS = 9;
/** For noise. */
const FLAT = 1.1;

async function fill(stage: Stage, receiver: Receiver, count: number): Promise<void> {
	for (let sent = 0; sent < count; sent += BATCH) {
		await applyLoad([receiver.call(freshIds(Math.min(BATCH, count - sent)))], 1);
		await drain(stage);
	}
}

async function compareLevels(stage: Stage): Promise<Report> {
	const filled = await openTrigger(stage, 'Filled');
	const rows: string[][] = [];
	const verdicts: Report['verdicts'] = [];
	let seen = 0;
	for (const level of LEVELS) {
		stage.note(`${level} events seen`);
		await fill(stage, filled, level - seen);
		seen = level;
		const empty = await openTrigger(stage, `Empty beside ${level}`);
		const timeOf = (receiver: Receiver) => async () => {
			const calls = freshIds(CALLS).map((id) => receiver.call([id]));
			const { p50 } = await applyLoad(calls, 1);
			await drain(stage);
			return p50;
		};
		const times = await inTurn({ filled: timeOf(filled), empty: timeOf(empty) }, ROUNDS);
		const ratio = ratioOf(times.filled, times.empty);
		const median = (name: keyof typeof times) => `${formatNumber(quantile(times[name], 0.5))} ms`;
		rows.push([formatNumber(level), median('filled'), median('empty'), formatTimes(ratio)]);
		verdicts.push(expectAtMost(FLAT, `flat up to ${formatNumber(level)} events seen`, ratio));
	}
	const columns = ['Events seen', 'p50', 'p50 of a new trigger', 'Ratio'];
	return { tables: [{ caption: 'One event, as the ledger fills', columns, rows }], verdicts };
}

async function compareSizes(stage: Stage): Promise<Report> {
	const receiver = await openTrigger(stage, 'Sizes');
	const timeOf = (size: number) => async () => {
		const startedAt = performance.now();
		const { statuses } = await applyLoad([receiver.call(freshIds(size))], 1);
		if (!statuses.has(200)) throw new Error(`A delivery of ${size} was answered ${[...statuses.keys()]}`);
		const milliseconds = performance.now() - startedAt;
		await drain(stage);
		return milliseconds;
	};
	const contenders = Object.fromEntries(SIZES.map((size) => [size, timeOf(size)]));
	const times = await inTurn(contenders, ROUNDS, (round) => stage.note(`sizes, round ${round} of ${ROUNDS}`));
	const perEvent = (size: number) => times[size]!.map((time) => time / size);
	const rows = SIZES.map((size) => [
		formatNumber(size),
		formatSpread(spreadOf(times[size]!), ' ms'),
		`${formatNumber(quantile(perEvent(size), 0.5))} ms`,
	]);
	const [last, before] = [SIZES.at(-1)!, SIZES.at(-2)!];
	return {
		tables: [
			{
				caption: 'One delivery of many events',
				columns: ['Events', 'Until the answer', 'Per event'],
				rows,
			},
		],
		verdicts: [
			expectAtMost(
				FLAT,
				`linear: an event among ${formatNumber(last)} costs no more than among ${formatNumber(before)}`,
				ratioOf(perEvent(last), perEvent(before)),
			),
		],
	};
}

async function run(stage: Stage): Promise<Report> {
	const reports = [await compareLevels(stage), await compareSizes(stage)];
	return {
		tables: reports.flatMap(({ tables }) => tables),
		verdicts: reports.flatMap(({ verdicts }) => verdicts),
	};
}

export const receiveGrowth: Bench = {
	name: 'receive-growth',
	title: 'Receive, as things grow',
	about: `A trigger that has seen many events against a new one, and deliveries of more and more events; nothing else is under way. ${ROUNDS} rounds of ${CALLS} deliveries, with \`N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true\`, where what is ours shows most.`,
	remarks: [
		"The record in n8n's database holds the newest 1,000 events (45 kB), which n8n reads and writes with each call; the new trigger has a shorter one. It does not grow beyond that.",
	],
	settings: LAZY_ENGINE,
	run,
};
