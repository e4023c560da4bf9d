import { deviations } from '../deviations/deviations';
import { closeTallies, total, type Tally } from './tally';

/** With fewer, something has kept the checks from seeing what goes on. */
const LEAST = { answer: 1000, delivery: 200 };

/** What is read of jest's own settings. */
interface Selection {
	testNamePattern?: string;
	testPathPatterns: { patterns: string[] };
}

function listUnused(tally: Tally): string[] {
	return deviations
		.filter((_deviation, index) => !tally.deviations.includes(index))
		.map(
			({ path, reason }) =>
				`Nothing differs at ${String(path)} any more; remove it from the list. (${reason})`,
		);
}

function listShortfalls(tally: Tally): string[] {
	return (['answer', 'delivery'] as const)
		.filter((kind) => total(tally, kind) < LEAST[kind])
		.map((kind) => `Fewer than ${LEAST[kind]} were checked of the kind "${kind}".`);
}

function listUnseen({ counts, described }: Tally): string[] {
	return described.filter((subject) => !counts.answer[subject] && !counts.delivery[subject]);
}

const indent = (lines: string[]) => lines.map((line) => `\n  ${line}`).join('');

/** Runs once, when all workers are done. A run of chosen tests need not see everything. */
export default function sumUp({ testNamePattern, testPathPatterns }: Selection): void {
	const tally = closeTallies();
	const sum = `${total(tally, 'answer')} answers, ${total(tally, 'delivery')} deliveries, ${total(tally, 'request')} requests`;
	console.log(`Held against the description: ${sum}, and ${total(tally, 'example')} of its own examples.`);
	if (testNamePattern || testPathPatterns.patterns.length > 0) return;
	console.log(`Never seen of what it describes:${indent(listUnseen(tally))}`);
	const faults = [...listShortfalls(tally), ...listUnused(tally)];
	if (faults.length > 0) throw new Error(`The checks are not what they should be.${indent(faults)}`);
}
