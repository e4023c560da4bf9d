import type { ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { endChild, hasEnded, startChild } from '../../sandbox/n8n/machine/childProcess';

const SECONDS_TO_START = 60;
const STOP_PATIENCE = 15_000;

export interface Service {
	stop(): Promise<void>;
}

interface ServiceOptions {
	cwd: string;
	/** Whom to run as instead of root. */
	user?: string;
	isReady: () => Promise<boolean>;
}

/** Arguments for `setpriv`, which turns root into that user; nobody else can do so, or needs to. */
export function identify(user: string | undefined): string[] {
	const isRoot = process.getuid?.() === 0;
	return user && isRoot ? [`--reuid=${user}`, `--regid=${user}`, '--clear-groups'] : [];
}

/** Starts a server without systemd. The system interrupts it when this process is killed. */
export async function startService(
	command: string,
	args: string[],
	options: ServiceOptions,
): Promise<Service> {
	let output = '';
	const child = startChild('setpriv', [...identify(options.user), '--pdeathsig=INT', command, ...args], {
		cwd: options.cwd,
		env: process.env,
		onOutput: (text) => (output += text),
	});
	await untilReady(child, options.isReady).catch(async (error: Error) => {
		await endChild(child, 0);
		throw new Error(`${command} ${error.message}:\n${output}`);
	});
	return { stop: async () => await endChild(child, STOP_PATIENCE) };
}

async function untilReady(child: ChildProcess, isReady: () => Promise<boolean>): Promise<void> {
	for (let attempt = 0; !(await isReady()); attempt++) {
		if (hasEnded(child)) throw new Error(`ended while it was starting (exit code ${child.exitCode})`);
		if (attempt > SECONDS_TO_START * 10) throw new Error(`did not get ready in ${SECONDS_TO_START} seconds`);
		await pause(100);
	}
}

export async function accepts(port: number): Promise<boolean> {
	return await new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => socket.end(() => resolve(true)));
		socket.once('error', () => resolve(false));
	});
}
