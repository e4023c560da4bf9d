import type { Report } from './bench';
import { formatNumber, formatSpread } from './format';
import { medianOf, ratioOf, spreadOf } from './statistics';
import { expectAtMost } from './verdict';

/** The ratio up to which something counts as unchanged: the rest is noise. */
export const FLAT = 1.1;

interface Growth {
	caption: string;
	/** What there is more and more of, as in "an event". */
	thing: string;
	columns: [size: string, time: string, each: string];
	sizes: number[];
	/** In milliseconds, of each size, by round. */
	times: Record<string, number[]>;
}

/** What one of many costs, which should be the same for the two greatest sizes. */
export function tabulateGrowth({ caption, thing, columns, sizes, times }: Growth): Report {
	const each = (size: number) => times[size]!.map((time) => time / size);
	const rows = sizes.map((size) => [
		formatNumber(size),
		formatSpread(spreadOf(times[size]!), ' ms'),
		`${formatNumber(medianOf(each(size)))} ms`,
	]);
	const [last, before] = [sizes.at(-1)!, sizes.at(-2)!];
	const aim = `linear: ${thing} among ${formatNumber(last)} costs no more than among ${formatNumber(before)}`;
	return {
		tables: [{ caption, columns, rows }],
		verdicts: [expectAtMost(FLAT, aim, ratioOf(each(last), each(before)))],
	};
}
