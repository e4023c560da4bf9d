import type { Table } from '../harness/bench';
import { formatNumber, formatTimes } from '../harness/format';
import { inTurn } from '../harness/rounds';
import type { Stage } from '../harness/stage';
import { medianOf, ratioOf, type Spread } from '../harness/statistics';
import { drain } from './drain';
import { applyLoad, type Call, type Load } from './load';

export interface Contender {
	label: string;
	/** Calls per round. */
	count: number;
	/** The next call. */
	call(): Call;
	/** What every call must be answered with. */
	status: number;
}

export interface Contest<Name extends string> {
	concurrency: number;
	loads: Record<Name, Load[]>;
}

/** Answers come before executions are over: what is still under way then belongs to nobody's rate. */
async function measure(stage: Stage, { label, count, call, status }: Contender, concurrency: number) {
	const load = await applyLoad(Array.from({ length: count }, call), concurrency);
	if (load.statuses.get(status) !== count) {
		throw new Error(`${label} answered ${JSON.stringify([...load.statuses])}, not ${status} only`);
	}
	await drain(stage);
	return load;
}

/** All contenders in turn, at each of the concurrencies. */
export async function compete<Name extends string>(
	stage: Stage,
	contenders: Record<Name, Contender>,
	concurrencies: number[],
	rounds: number,
): Promise<Array<Contest<Name>>> {
	const contests: Array<Contest<Name>> = [];
	for (const concurrency of concurrencies) {
		const entries = Object.entries<Contender>(contenders).map(
			([name, contender]) => [name, async () => await measure(stage, contender, concurrency)] as const,
		);
		const runs = Object.fromEntries(entries) as Record<Name, () => Promise<Load>>;
		const onRound = (round: number) => stage.note(`concurrency ${concurrency}, round ${round} of ${rounds}`);
		contests.push({ concurrency, loads: await inTurn(runs, rounds, onRound) });
	}
	return contests;
}

export function compareRates(ours: Load[], theirs: Load[]): Spread {
	const rates = (loads: Load[]) => loads.map(({ rate }) => rate);
	return ratioOf(rates(ours), rates(theirs));
}

const show = (loads: Load[], figure: 'p50' | 'p95' | 'rate'): string =>
	formatNumber(medianOf(loads.map((load) => load[figure])));

/** One row for each contender and concurrency. */
export function tabulate<Name extends string>(
	caption: string,
	contenders: Record<Name, Contender>,
	contests: Array<Contest<Name>>,
	ours: Name,
): Table {
	const rows = contests.flatMap(({ concurrency, loads }) =>
		Object.entries<Contender>(contenders).map(([name, { label }]) => [
			String(concurrency),
			label,
			show(loads[name as Name], 'rate'),
			show(loads[name as Name], 'p50'),
			show(loads[name as Name], 'p95'),
			name === ours ? '' : formatTimes(compareRates(loads[ours], loads[name as Name])),
		]),
	);
	const columns = ['Concurrency', 'Contender', 'Answers per second', 'p50 ms', 'p95 ms', 'Our rate to this'];
	return { caption, columns, rows };
}
