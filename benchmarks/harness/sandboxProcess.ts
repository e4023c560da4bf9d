import path from 'node:path';
import { createDriver, type Driver } from '../../sandbox/driver';
import type { ApiKey } from '../../sandbox/n8n/demo';
import { endChild, startChild } from '../../sandbox/n8n/machine/childProcess';

export interface SandboxProcess extends ApiKey {
	driver: Driver;
	stop(): Promise<void>;
}

const repository = path.resolve(__dirname, '..', '..');

/** A sandbox in a process of its own, so that it takes no time away from what is measured here. */
export async function startSandboxProcess(): Promise<SandboxProcess> {
	let output = '';
	let onLine = () => {};
	const firstLine = new Promise<void>((resolve) => (onLine = resolve));
	const child = startChild(process.execPath, ['--import', 'tsx', 'sandbox/api/main.ts'], {
		cwd: repository,
		env: process.env,
		onOutput: (text) => {
			output += text;
			if (/^\{.*\}$/m.test(output)) onLine();
		},
	});
	await Promise.race([firstLine, new Promise((resolve) => child.once('close', resolve))]);
	const line = /^\{.*\}$/m.exec(output)?.[0];
	if (line === undefined) throw new Error(`The sandbox did not start: ${output}`);
	const address = JSON.parse(line) as ApiKey;
	return {
		...address,
		driver: createDriver(address.url),
		stop: async () => await endChild(child, 5_000),
	};
}
