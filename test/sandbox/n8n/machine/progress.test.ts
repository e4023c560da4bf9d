import { showProgress } from '../../../../sandbox/n8n/machine/progress';

let written: string;
let now: number;

beforeEach(() => {
	jest.useFakeTimers();
	written = '';
	now = 0;
});

afterEach(() => {
	jest.useRealTimers();
});

function pass(seconds: number) {
	for (let second = 0; second < seconds; second++) {
		now += 1000;
		jest.advanceTimersByTime(1000);
	}
}

function show(isTTY: boolean, columns?: number) {
	return showProgress({ isTTY, columns, write: (text: string) => (written += text) }, () => now);
}

it('counts the seconds in one line on a terminal', () => {
	const progress = show(true);
	progress.step('Installing');
	pass(2);
	progress.end();
	expect(written.replaceAll('\r\u001B[2K', '|')).toBe(
		'|[  0 s] Installing|[  1 s] Installing|[  2 s] Installing\n',
	);
});

it('shows on a terminal the latest detail, and the last one of a step before the next step', () => {
	const progress = show(true);
	progress.step('Installing', 'once');
	progress.detail('1 of 3 packages');
	progress.detail('2 of 3 packages');
	pass(1);
	progress.detail('3 of 3 packages');
	progress.step('Compiling');
	progress.end();
	expect(written.replaceAll('\r\u001B[2K', '|')).toBe(
		'|[  0 s] Installing (once)|[  1 s] Installing: 2 of 3 packages|[  1 s] Installing: 3 of 3 packages\n|[  1 s] Compiling\n',
	);
});

it.each([20, 30, 80, 0])('keeps its line within a terminal of %d columns', (columns) => {
	const progress = show(true, columns);
	progress.step('Installing');
	progress.detail('1,234 of 2,288 packages, now a-package-with-a-name-that-is-longer-than-most-names-are');
	pass(1);
	const lines = written.split('\r\u001B[2K');
	progress.end();
	expect(lines.at(-1)).toMatch(/^\[ {2}1 s\] Instal.*…$/);
	expect(Math.max(...lines.map((line) => line.length))).toBe((columns || 80) - 1);
});

it('prints elsewhere a line for each step, and no line twice however long it takes', () => {
	const progress = show(false);
	progress.step('Installing');
	pass(300);
	progress.step('Compiling');
	progress.end();
	expect(written).toBe('[  0 s] Installing\n[300 s] Compiling\n');
});

it('prints elsewhere another line after each tenth of the way, and at the end of it', () => {
	const progress = show(false);
	progress.step('Installing');
	for (let done = 0; done <= 95; done++) progress.detail(`${done} of 95`, done / 95);
	progress.end();
	expect(written.match(/\d+ of/g)).toEqual([
		'10 of',
		'20 of',
		'30 of',
		'40 of',
		'50 of',
		'60 of',
		'70 of',
		'80 of',
		'90 of',
		'95 of',
	]);
});

it('prints elsewhere what is new after half a minute', () => {
	const progress = show(false);
	progress.step('Compiling');
	progress.detail('sqlite3');
	pass(40);
	progress.detail('backup');
	pass(15);
	progress.detail('database');
	pass(30);
	progress.end();
	expect(written).toBe('[  0 s] Compiling\n[ 30 s] Compiling: sqlite3\n[ 60 s] Compiling: database\n');
});

it('says nothing after its end', () => {
	const progress = show(true);
	progress.step('Installing');
	progress.end();
	const before = written;
	progress.end();
	pass(5);
	expect(written).toBe(before);
});
