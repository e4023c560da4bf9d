import path from 'node:path';
import { killChild, startChild } from '../machine/childProcess';
import { SetupError } from '../machine/setupError';

export class NpmFailure extends Error {
	override name = 'NpmFailure';

	constructor(
		readonly args: string[],
		readonly output: string,
		readonly endedByPatience = false,
	) {
		super(`npm ${args.join(' ')} failed: ${output.slice(-2000)}`);
	}
}

interface NpmOptions {
	cwd: string;
	node?: string;
	/** Where the headers of that Node are, for what has to be compiled. */
	headers?: string;
	onOutput?: (text: string) => void;
	/** The milliseconds after which npm is ended; it waits forever for a proxy that accepts and says nothing. */
	patience?: number;
}

/** Gives what npm printed as its result, without its warnings. */
export async function runNpm(args: string[], options: NpmOptions): Promise<string> {
	const env = { ...process.env };
	if (options.node) env.PATH = [path.dirname(options.node), env.PATH].join(path.delimiter);
	if (options.headers) env.npm_config_nodedir = options.headers;
	let output = '';
	let result = '';
	const child = startChild('npm', [...args, '--no-audit', '--no-fund', '--no-update-notifier'], {
		cwd: options.cwd,
		env,
		onOutput(text) {
			output += text;
			options.onOutput?.(text);
		},
	});
	child.stdout?.on('data', (text: string) => (result += text));
	let endedByPatience = false;
	const losePatience = () => {
		endedByPatience = true;
		void killChild(child);
	};
	const waiting = options.patience ? setTimeout(losePatience, options.patience) : undefined;
	const exitCode = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	})
		.catch(() => {
			throw new SetupError(
				'npm was not found: it comes with Node, so install Node again from https://nodejs.org, then run "npm start" again.',
			);
		})
		.finally(() => clearTimeout(waiting));
	if (exitCode !== 0) throw new NpmFailure(args, output, endedByPatience);
	return result;
}
