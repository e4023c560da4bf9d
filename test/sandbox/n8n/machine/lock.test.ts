import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { takeLock, takeLockNow } from '../../../../sandbox/n8n/machine/lock';

/** Above what any system gives out, so no process has it. */
const deadProcess = '4194999';
const livingProcess = String(process.ppid);

let folder: string;
let file: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
	file = path.join(folder, 'deep', 'lock');
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

const refuse = (holder: number): never => {
	throw new Error(`held by ${holder}`);
};

it('is taken, in a folder that need not be there, and released', async () => {
	const release = await takeLock(file, refuse);
	expect(existsSync(file)).toBe(true);
	release();
	expect(readdirSync(path.dirname(file))).toEqual([]);
});

it.each([
	['a process that is dead', deadProcess],
	['an ended process that had our own ID', String(process.pid)],
	['nobody, when it is empty', ''],
	['nobody, when it is damaged', 'abc'],
	['nobody, when it names a group of processes', '-1'],
])('is taken over from %s', async (_, holder) => {
	(await takeLock(file, refuse))();
	writeFileSync(file, holder);
	const release = await takeLock(file, refuse);
	release();
	expect(readdirSync(path.dirname(file))).toEqual([]);
});

it('is refused while its holder lives', () => {
	takeLockNow(file, refuse)();
	writeFileSync(file, livingProcess);
	expect(() => takeLockNow(file, refuse)).toThrow(`held by ${livingProcess}`);
});

it('is waited for until its holder lets it go', async () => {
	(await takeLock(file, refuse))();
	writeFileSync(file, livingProcess);
	const waits: number[] = [];
	const release = await takeLock(file, (holder) => {
		waits.push(holder);
		rmSync(file);
	});
	release();
	expect(waits).toEqual([process.ppid]);
});

it('is not released by one who has lost it', () => {
	const release = takeLockNow(file, refuse);
	writeFileSync(file, livingProcess);
	release();
	expect(existsSync(file)).toBe(true);
});
