import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import packageJson from '../../../package.json';

export const n8nVersion = packageJson.config.n8n;

/** In the order in which they are taken; a step that was interrupted is taken again. */
export const installationSteps = ['node', 'packages', 'binaries'] as const;
export type InstallationStep = (typeof installationSteps)[number];

interface Place {
	env: NodeJS.ProcessEnv;
	platform: NodeJS.Platform;
	home: string;
}

const here = (): Place => ({ env: process.env, platform: process.platform, home: homedir() });

function userFolder(
	{ env, platform, home }: Place,
	variable: string,
	names: Record<'mac' | 'other', string>,
) {
	const chosen = env[variable];
	if (chosen && path.isAbsolute(chosen)) return chosen;
	if (platform === 'win32') return env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local');
	return path.join(home, platform === 'darwin' ? names.mac : names.other);
}

/** What can be fetched again at any time: n8n itself. */
export function cacheFolder(place = here()): string {
	const parent = userFolder(place, 'XDG_CACHE_HOME', { mac: 'Library/Caches', other: '.cache' });
	return path.join(parent, packageJson.name);
}

/** What must outlive a cleaned cache: the user's own workflows. */
export function dataFolder(place = here()): string {
	const parent = userFolder(place, 'XDG_DATA_HOME', {
		mac: 'Library/Application Support',
		other: '.local/share',
	});
	return path.join(parent, packageJson.name);
}

export function installationFolder(): string {
	return path.join(cacheFolder(), `n8n-${n8nVersion}`);
}

const markerOf = (folder: string) => path.join(folder, 'installed.json');

/** Where a step leaves what it makes; gone, the step counts as not taken, whatever the marker says. */
const tracesOf: Record<InstallationStep, string> = {
	node: 'node/node_modules/node/package.json',
	packages: 'app/node_modules/n8n/package.json',
	binaries: 'app/node_modules/sqlite3/build/Release/node_sqlite3.node',
};

export function readFinishedSteps(folder: string): InstallationStep[] {
	let written: unknown;
	try {
		written = JSON.parse(readFileSync(markerOf(folder), 'utf8'));
	} catch {
		return [];
	}
	if (!Array.isArray(written)) return [];
	return installationSteps.filter(
		(step) => written.includes(step) && existsSync(path.join(folder, tracesOf[step])),
	);
}

/** Renamed into place, so that a crash leaves the old marker or the new one and never half of one. */
export function writeFinishedSteps(folder: string, steps: InstallationStep[]): void {
	mkdirSync(folder, { recursive: true });
	const draft = `${markerOf(folder)}.${process.pid}`;
	writeFileSync(draft, JSON.stringify(steps));
	renameSync(draft, markerOf(folder));
}
