import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

interface ChildOptions {
	cwd: string;
	env: NodeJS.ProcessEnv;
	onOutput: (text: string) => void;
}

const onWindows = process.platform === 'win32';
const running = new Set<ChildProcess>();

/**
 * Starts a child in a process group of its own: Ctrl-C in a terminal then reaches only us, and we end the child together
 * with all that it started. Its stdin stays open as long as we live, so that a child can tell that we are gone.
 */
export function startChild(command: string, args: string[], options: ChildOptions): ChildProcess {
	const child = spawn(command, args, {
		cwd: options.cwd,
		env: options.env,
		stdio: 'pipe',
		detached: !onWindows,
		// npm is a script on Windows, which only a shell can start.
		shell: onWindows && command === 'npm',
	});
	running.add(child);
	child.once('close', () => running.delete(child));
	child.stdout.setEncoding('utf8').on('data', options.onOutput);
	child.stderr.setEncoding('utf8').on('data', options.onOutput);
	return child;
}

export function hasEnded(child: ChildProcess): boolean {
	return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
	if (child.pid === undefined) return;
	try {
		if (onWindows) child.kill(signal);
		else process.kill(-child.pid, signal);
	} catch {
		// The group is gone already, which is what was wanted.
	}
}

export async function waitForEnd(child: ChildProcess): Promise<void> {
	if (!hasEnded(child)) await once(child, 'exit');
}

export async function killChild(child: ChildProcess): Promise<void> {
	signalGroup(child, 'SIGKILL');
	await waitForEnd(child);
}

/** Asks the child to end and waits for it; what is left of its group after `patience` ms is killed. */
export async function endChild(child: ChildProcess, patience: number): Promise<void> {
	const force = setTimeout(() => signalGroup(child, 'SIGKILL'), patience);
	if (!hasEnded(child)) child.kill('SIGTERM');
	await waitForEnd(child);
	clearTimeout(force);
	signalGroup(child, 'SIGKILL');
}

/** Ends at once, and without waiting, everything that was started and still runs. */
export function killChildren(): void {
	for (const child of running) signalGroup(child, 'SIGKILL');
}

process.on('exit', killChildren);
