import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

const repository = path.resolve(__dirname, '..', '..');

/** Runs a script of this folder in a process of its own, which prints one line of JSON. */
export async function runApart<Result>(
	node: string,
	flags: string[],
	script: string,
	argument: object,
): Promise<Result> {
	const file = path.join(repository, 'benchmarks', script);
	const { stdout } = await execute(node, [...flags, file, JSON.stringify(argument)], { cwd: repository });
	return JSON.parse(stdout.trim().split('\n').at(-1)!) as Result;
}
