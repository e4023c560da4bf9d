import { existsSync, readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';

export interface PackageCount {
	/** Once npm knows what it has to install, it makes a folder for each package before it fills the first. */
	total: number;
	done: number;
	/** The first few packages whose folders are still empty. */
	missing: string[];
}

const mostMissing = 3;

function foldersIn(folder: string): string[] {
	let entries: Dirent[];
	try {
		entries = readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
	// npm's own folders begin with a dot.
	return entries
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
		.map(({ name }) => name);
}

/** Counts the packages in an npm project by their folders, nested ones included. */
export function countPackages(
	project: string,
	count: PackageCount = { total: 0, done: 0, missing: [] },
): PackageCount {
	const modules = path.join(project, 'node_modules');
	const names = foldersIn(modules).flatMap((name) =>
		name.startsWith('@') ? foldersIn(path.join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
	);
	for (const name of names) {
		const folder = path.join(modules, name);
		count.total++;
		if (existsSync(path.join(folder, 'package.json'))) count.done++;
		else if (count.missing.length < mostMissing) count.missing.push(name);
		countPackages(folder, count);
	}
	return count;
}
