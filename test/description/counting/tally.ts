import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Kind } from '../checking/checks';

export interface Tally {
	/** How often each subject was checked. */
	counts: Record<Kind, Record<string, number>>;
	/** Which deviations were met, by their place in the list. */
	deviations: number[];
	/** The answers and events that the description knows. */
	described: string[];
}

/** Tells the workers where their tallies go. */
const FOLDER = 'DESCRIPTION_TALLIES';

export const emptyTally = (): Tally => ({
	counts: { answer: {}, request: {}, delivery: {}, envelope: {}, example: {} },
	deviations: [],
	described: [],
});

export function add({ counts }: Tally, kind: Kind, subject: string, count = 1): void {
	counts[kind][subject] = (counts[kind][subject] ?? 0) + count;
}

export function openTallies(): void {
	process.env[FOLDER] = mkdtempSync(path.join(tmpdir(), 'description-'));
}

/** Keeps what one test file has come to. */
export function saveTally(tally: Tally, testFile: string): void {
	const folder = process.env[FOLDER];
	if (folder)
		writeFileSync(path.join(folder, encodeURIComponent(path.relative('.', testFile))), JSON.stringify(tally));
}

/** Sums up what all workers have saved, and leaves nothing behind. */
export function closeTallies(): Tally {
	const folder = process.env[FOLDER] ?? '';
	const sum = emptyTally();
	for (const name of readdirSync(folder)) {
		const { counts, deviations, described } = JSON.parse(
			readFileSync(path.join(folder, name), 'utf8'),
		) as Tally;
		sum.deviations.push(...deviations);
		sum.described = described;
		for (const [kind, subjects] of Object.entries(counts)) {
			for (const [subject, count] of Object.entries(subjects)) add(sum, kind as Kind, subject, count);
		}
	}
	rmSync(folder, { recursive: true });
	return sum;
}

export const total = ({ counts }: Tally, kind: Kind): number =>
	Object.values(counts[kind]).reduce((sum, count) => sum + count, 0);
