import { showProgress } from '../../../sandbox/n8n/progress';

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

function show(isTTY: boolean) {
	return showProgress({ isTTY, write: (text: string) => (written += text) }, () => now);
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

it('prints a line per step and one every 15 seconds elsewhere', () => {
	const progress = show(false);
	progress.step('Installing');
	pass(20);
	progress.step('Compiling');
	progress.end();
	expect(written).toBe('[  0 s] Installing\n[ 15 s] Installing\n[ 20 s] Compiling\n');
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
