import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const execute = promisify(execFile);

const repository = path.resolve(__dirname, '..', '..');

/** Runs a script of the benchmarks in a process of its own, without a loader; it prints one line of JSON. */
export async function runApart<Result>(
	node: string,
	flags: string[],
	script: string,
	argument: object,
): Promise<Result> {
	const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
	try {
		const outfile = path.join(folder, 'script.js');
		await build({
			entryPoints: [path.join(repository, 'benchmarks', script)],
			outfile,
			bundle: true,
			platform: 'node',
			packages: 'external',
		});
		const { stdout } = await execute(node, [...flags, outfile, JSON.stringify(argument)], {
			env: { ...process.env, NODE_PATH: path.join(repository, 'node_modules') },
		});
		return JSON.parse(stdout.trim().split('\n').at(-1)!) as Result;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
