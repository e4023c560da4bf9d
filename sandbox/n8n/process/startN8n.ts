import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import axios from 'axios';
import type { Installation } from '../install/installN8n';
import { endChild, hasEnded, killChild, startChild, waitForEnd } from '../machine/childProcess';
import { findAnyPort } from '../machine/ports';
import { SetupError } from '../machine/setupError';
import { installCommunityNode } from './communityNode';
import { composeEnvironment } from './environment';

const outputKept = 200_000;
const secondsToStart = 300;
const stopPatience = 15_000;

export interface N8nProcess {
	url: string;
	pid: number;
	ended: Promise<void>;
	/** Ends n8n as an administrator would; resolves when it is gone. */
	stop(): Promise<void>;
	/** Ends n8n as a power cut would. */
	kill(): Promise<void>;
	/** All that n8n has printed, oldest left out first. */
	output(): string;
}

export interface N8nOptions {
	installation: Installation;
	/** In queue mode there are also `webhook` processes, which take webhook calls in, and `worker`s, which run executions. */
	command?: 'start' | 'webhook' | 'worker';
	/** n8n keeps its database, key and community nodes in `.n8n` in there. */
	userFolder: string;
	port?: number;
	tarball?: string;
	env?: Record<string, string>;
}

/** `/healthz` itself answers before n8n's migrations are over. */
async function isReady(url: string): Promise<boolean> {
	const { status } = await axios
		.get(`${url}/healthz/readiness`, { proxy: false, timeout: 5000, validateStatus: null })
		.catch(() => ({ status: 0 }));
	return status === 200;
}

export async function startN8n(options: N8nOptions): Promise<N8nProcess> {
	const { installation, userFolder, tarball, command = 'start' } = options;
	mkdirSync(userFolder, { recursive: true });
	if (tarball) await installCommunityNode(tarball, userFolder, installation.node);

	const port = options.port ?? (await findAnyPort());
	const url = `http://127.0.0.1:${port}`;
	const env = composeEnvironment(process.env, {
		userFolder,
		port,
		brokerPort: await findAnyPort(),
		extra: options.env,
	});
	// n8n starts its task runner with the `node` that it finds in PATH.
	env.PATH = [path.dirname(installation.node), env.PATH].join(path.delimiter);
	let output = '';
	const child = startChild(
		installation.node,
		['--require', path.join(__dirname, 'endWithParent.ts'), installation.entry, command],
		{ cwd: userFolder, env, onOutput: (text) => (output = (output + text).slice(-outputKept)) },
	);
	const lastLines = () => {
		const lines = output.split('\n').filter((line) => line.trim() && !/^\s+at /.test(line));
		return lines.slice(-10).join('\n');
	};

	for (let attempt = 0; !(await isReady(url)); attempt++) {
		if (hasEnded(child)) {
			throw new SetupError(`n8n ended while it was starting (exit code ${child.exitCode}):\n${lastLines()}`);
		}
		if (attempt > secondsToStart * 5) {
			await endChild(child, 0);
			throw new SetupError(`n8n did not get ready within ${secondsToStart} seconds:\n${lastLines()}`);
		}
		await pause(200);
	}
	return {
		url,
		pid: child.pid ?? 0,
		ended: waitForEnd(child),
		stop: async () => await endChild(child, stopPatience),
		kill: async () => await killChild(child),
		output: () => output,
	};
}
