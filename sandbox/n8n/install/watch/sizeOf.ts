import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';

/** The bytes below a folder that is being filled: a file that was just moved away is 0, one with two names counts once. */
export function sizeOf(folder: string): number {
	const sizeOfEntry = (entry: Dirent): number => {
		const full = path.join(folder, entry.name);
		if (entry.isDirectory()) return sizeOf(full);
		const file = lstatSync(full, { throwIfNoEntry: false });
		return file ? file.size / file.nlink : 0;
	};
	try {
		return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => sum + sizeOfEntry(entry), 0);
	} catch {
		return 0;
	}
}
