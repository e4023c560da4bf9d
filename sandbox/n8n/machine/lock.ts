import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

function isCode(error: unknown, code: string): boolean {
	return (error as NodeJS.ErrnoException).code === code;
}

/** What is no process ID holds nothing, nor does our own, which an ended process had before us. */
function isAlive(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return isCode(error, 'EPERM');
	}
}

function readHolder(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if (isCode(error, 'ENOENT')) return undefined;
		throw error;
	}
}

/** A link and not a plain write: the lock then never exists without its holder's process ID in it. */
function claim(file: string): boolean {
	const draft = `${file}.${process.pid}`;
	writeFileSync(draft, String(process.pid));
	try {
		linkSync(draft, file);
		return true;
	} catch (error) {
		if (isCode(error, 'EEXIST')) return false;
		throw error;
	} finally {
		rmSync(draft, { force: true });
	}
}

/** Renaming lets one of several waiting processes win; who moved a fresh lock by mistake puts it back. */
function removeStale(file: string, deadHolder: string): void {
	const grave = `${file}.stale.${process.pid}`;
	try {
		renameSync(file, grave);
		if (readHolder(grave) !== deadHolder) linkSync(grave, file);
	} catch (error) {
		if (!isCode(error, 'ENOENT') && !isCode(error, 'EEXIST')) throw error;
	} finally {
		rmSync(grave, { force: true });
	}
}

/** Takes the lock of a dead process over; gives the process that holds it when one that lives does. */
function tryLock(file: string): number | undefined {
	mkdirSync(path.dirname(file), { recursive: true });
	while (!claim(file)) {
		const holder = readHolder(file);
		if (holder === undefined) continue;
		if (isAlive(Number(holder))) return Number(holder);
		removeStale(file, holder);
	}
	return undefined;
}

export type Release = () => void;

function releaseOf(file: string): Release {
	return () => {
		if (readHolder(file) === String(process.pid)) rmSync(file, { force: true });
	};
}

export async function takeLock(file: string, onWait: (holder: number) => void): Promise<Release> {
	for (let holder = tryLock(file); holder !== undefined; holder = tryLock(file)) {
		onWait(holder);
		await pause(500);
	}
	return releaseOf(file);
}

export function takeLockNow(file: string, refuse: (holder: number) => never): Release {
	const holder = tryLock(file);
	if (holder !== undefined) refuse(holder);
	return releaseOf(file);
}
