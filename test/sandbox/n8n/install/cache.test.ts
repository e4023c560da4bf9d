import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import packageJson from '../../../../package.json';
import {
	cacheFolder,
	dataFolder,
	n8nVersion,
	readFinishedSteps,
	writeFinishedSteps,
} from '../../../../sandbox/n8n/install/cache';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'cache-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

function leave(...files: string[]) {
	for (const file of files) {
		mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
		writeFileSync(path.join(folder, file), '');
	}
}

const nodeTrace = 'node/node_modules/node/package.json';
const packagesTrace = 'app/node_modules/n8n/package.json';
const binariesTrace = 'app/node_modules/sqlite3/build/Release/node_sqlite3.node';

describe('the state of the cache', () => {
	it('is empty when there is no folder', () => {
		expect(readFinishedSteps(path.join(folder, 'nothing'))).toEqual([]);
	});

	it('is complete when every step is noted and has left what it makes', () => {
		leave(nodeTrace, packagesTrace, binariesTrace);
		writeFinishedSteps(folder, ['node', 'packages', 'binaries']);
		expect(readFinishedSteps(folder)).toEqual(['node', 'packages', 'binaries']);
	});

	it('does not count files that no finished step has noted', () => {
		leave(nodeTrace, packagesTrace, binariesTrace);
		expect(readFinishedSteps(folder)).toEqual([]);
	});

	it('does not count a step whose files were deleted', () => {
		leave(nodeTrace, packagesTrace);
		writeFinishedSteps(folder, ['node', 'packages', 'binaries']);
		expect(readFinishedSteps(folder)).toEqual(['node', 'packages']);
	});

	it.each([
		['half of a text', '["node", "pack'],
		['another shape', '{"node":true}'],
		['nothing', ''],
	])('counts nothing when the note holds %s', (_, text) => {
		leave(nodeTrace, packagesTrace, binariesTrace);
		writeFileSync(path.join(folder, 'installed.json'), text);
		expect(readFinishedSteps(folder)).toEqual([]);
	});
});

describe('the places', () => {
	const name = packageJson.name;
	const home = '/home/ana';

	it.each([
		['linux', {}, `/home/ana/.cache/${name}`, `/home/ana/.local/share/${name}`],
		['linux', { XDG_CACHE_HOME: '/c', XDG_DATA_HOME: '/d' }, `/c/${name}`, `/d/${name}`],
		['linux', { XDG_CACHE_HOME: 'relative' }, `/home/ana/.cache/${name}`, `/home/ana/.local/share/${name}`],
		['darwin', {}, `/home/ana/Library/Caches/${name}`, `/home/ana/Library/Application Support/${name}`],
		['win32', { LOCALAPPDATA: '/local' }, `/local/${name}`, `/local/${name}`],
	] as const)('on %s with %j are the cache %s and the data %s', (platform, env, cache, data) => {
		expect(cacheFolder({ env, platform, home })).toBe(cache);
		expect(dataFolder({ env, platform, home })).toBe(data);
	});

	it('take the version of n8n from package.json', () => {
		expect(n8nVersion).toBe(packageJson.config.n8n);
	});
});
