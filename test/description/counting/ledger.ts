import type { Checked } from '../checking/checks';
import type { Violation } from '../checking/violations';
import { isAllowed } from '../deviations/deviation';
import { deviations } from '../deviations/deviations';
import { add, emptyTally, saveTally } from './tally';

/** More than these hardly help, and everything of one kind comes together. */
const LONGEST_COMPLAINT = 20;
const LONGEST_VALUE = 200;

const tally = emptyTally();
const used = new Set<number>();
const open = new Set<string>();

function describe({ kind, subject }: Checked, { path, rule, value }: Violation): string {
	const found = value === undefined ? '' : `: ${JSON.stringify(value).slice(0, LONGEST_VALUE)}`;
	return `${kind} ${subject}\n    ${path || 'it'} ${rule}${found}`;
}

function judge(checked: Checked, violation: Violation): void {
	const { currentTestName } = expect.getState();
	const index = deviations.findIndex((one) => isAllowed(one, checked, violation, currentTestName));
	if (index >= 0) used.add(index);
	else open.add(describe(checked, violation));
}

/** Counts what was checked, and keeps what no deviation allows. */
export function enter(checked: Checked): void {
	add(tally, checked.kind, checked.subject);
	for (const violation of checked.violations) judge(checked, violation);
}

/** Fails the test at hand if anything has come up since the last one. */
export function complain(): void {
	const complaints = [...open];
	open.clear();
	if (complaints.length === 0) return;
	const shown = complaints.slice(0, LONGEST_COMPLAINT).join('\n  ');
	const error = new Error(`This is not what the description of the API says:\n  ${shown}`);
	// It would lead here, and not to what is wrong.
	error.stack = error.message;
	throw error;
}

export function save(described: string[]): void {
	Object.assign(tally, { deviations: [...used], described });
	saveTally(tally, expect.getState().testPath ?? '');
}
