import type { Bench, Report } from '../harness/bench';
import { formatNumber, formatTimes } from '../harness/format';
import { FLAT, tabulateGrowth } from '../harness/growth';
import { inTurn } from '../harness/rounds';
import type { Stage } from '../harness/stage';
import { medianOf, ratioOf } from '../harness/statistics';
import { expectAtMost } from '../harness/verdict';
import { drain } from './drain';
import { LAZY_ENGINE } from './lazyEngine';
import { applyLoad, type Call, type Load } from './load';
import { freshIds, openTrigger, type Receiver } from './receivers';

/** Events that the trigger has taken on before. */
const LEVELS = [1_000, 10_000, 100_000];
/** In one delivery, while it is being filled. */
const BATCH = 1_000;
const SIZES = [10, 100, 1_000, 5_000];
const CALLS = 60;
const ROUNDS = 8;

async function deliver(stage: Stage, calls: Call[]): Promise<Load> {
	const load = await applyLoad(calls, 1);
	if (load.statuses.get(200) !== calls.length) {
		throw new Error(`A delivery was answered ${[...load.statuses.keys()].join(', ')}`);
	}
	await drain(stage);
	return load;
}

async function fill(stage: Stage, receiver: Receiver, count: number): Promise<void> {
	for (let sent = 0; sent < count; sent += BATCH) {
		await deliver(stage, [receiver.call(freshIds(Math.min(BATCH, count - sent)))]);
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
		const timeOf = (receiver: Receiver) => async () =>
			(
				await deliver(
					stage,
					freshIds(CALLS).map((id) => receiver.call([id])),
				)
			).p50;
		const times = await inTurn({ filled: timeOf(filled), empty: timeOf(empty) }, ROUNDS);
		const ratio = ratioOf(times.filled, times.empty);
		const median = (name: keyof typeof times) => `${formatNumber(medianOf(times[name]))} ms`;
		rows.push([formatNumber(level), median('filled'), median('empty'), formatTimes(ratio)]);
		verdicts.push(expectAtMost(FLAT, `flat up to ${formatNumber(level)} events seen`, ratio));
	}
	const columns = ['Events seen', 'p50', `p50 of one that has seen at most ${(ROUNDS + 1) * CALLS}`, 'Ratio'];
	return { tables: [{ caption: 'One event, as the ledger fills', columns, rows }], verdicts };
}

async function compareSizes(stage: Stage): Promise<Report> {
	const receiver = await openTrigger(stage, 'Sizes');
	const timeOf = (size: number) => async () => (await deliver(stage, [receiver.call(freshIds(size))])).p50;
	const contenders = Object.fromEntries(SIZES.map((size) => [size, timeOf(size)]));
	const times = await inTurn(contenders, ROUNDS, (round) => stage.note(`sizes, round ${round} of ${ROUNDS}`));
	return tabulateGrowth({
		caption: 'One delivery of many events',
		thing: 'an event',
		columns: ['Events', 'Until the answer', 'Per event'],
		sizes: SIZES,
		times,
	});
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
	about: `A trigger that has seen many events against one that has seen few, and deliveries of more and more events; nothing else is under way. ${ROUNDS} rounds of ${CALLS} deliveries, with \`N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true\`, where what is ours shows most.`,
	remarks: [
		"The record in n8n's database holds the newest 1,000 events (45 kB), which n8n reads and writes with each call; the trigger beside it has a shorter one. It is full at each of the three levels and does not grow beyond that, so what sets these apart from each other is noise. In the process, the trigger keeps 20,000 events in mind; the older of the 100,000 it has forgotten.",
	],
	settings: LAZY_ENGINE,
	run,
};
