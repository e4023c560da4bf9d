import { parseArgs } from 'node:util';
import { explainFileFault } from './n8n/install/explainFailure';
import { refuseOldNode } from './n8n/install/nodeVersion';
import { showProgress } from './n8n/machine/progress';
import { SetupError } from './n8n/machine/setupError';

const closers: Array<() => Promise<void> | void> = [];
const progress = showProgress();
let closingSince: number | undefined;
let isUp = false;

async function closeAndExit(exitCode: number): Promise<void> {
	closingSince = Date.now();
	progress.end();
	for (const close of closers.reverse()) {
		await Promise.resolve()
			.then(close)
			.catch((error: unknown) => console.error(error));
	}
	process.exit(exitCode);
}

/** The first signal closes in good order; another one, for those who cannot wait, ends at once. */
function obeySignal(exitCode: number): void {
	// One Ctrl-C can arrive twice, from the terminal and from npm.
	if (closingSince === undefined) void closeAndExit(isUp ? 0 : exitCode);
	else if (Date.now() - closingSince > 1000) process.exit(exitCode);
}

function readOptions(): { fresh: boolean } {
	try {
		const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } });
		return values;
	} catch {
		throw new SetupError('The only option is --fresh, which begins with an empty n8n: npm start -- --fresh');
	}
}

async function start(): Promise<void> {
	refuseOldNode(process.versions.node);
	const options = readOptions();
	// Not at the top: a Node that is too old cannot even load what these import.
	const { launch } = await import('./n8n/launch');
	const { announce } = await import('./n8n/announce');
	const launched = await launch({ ...options, progress, onClose: (close) => closers.push(close) });
	isUp = true;
	progress.end();
	console.log(announce(launched));
	await launched.n8n.ended;
	if (closingSince === undefined) {
		const log = launched.n8n.output().slice(-2000);
		throw new SetupError(`n8n ended by itself: run "npm start" again. The end of its log:\n${log}`);
	}
}

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
for (const [signal, exitCode] of Object.entries(exitCodes)) process.on(signal, () => obeySignal(exitCode));

// Who is sent away with SIGTERM is often npm alone; it takes the shell between us along, and forgets us.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && obeySignal(exitCodes.SIGTERM), 1000).unref();

start().catch(async (error: unknown) => {
	if (closingSince !== undefined) return;
	progress.end();
	const explained = error instanceof SetupError ? error : explainFileFault(error as NodeJS.ErrnoException);
	if (explained) console.error(`\n${explained.message}\n`);
	else
		console.error(
			'\nThe start did not succeed. Run "npm start" again and, if it stays so, report this:',
			error,
		);
	await closeAndExit(1);
});
