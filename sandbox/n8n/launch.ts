import { rmSync } from 'node:fs';
import path from 'node:path';
import { startSandbox, type Sandbox } from '../api/server';
import { createN8nClient } from './client/n8nClient';
import { provisionDemo, tryDemo, type Demo, type RoundTrip } from './demo';
import { dataFolder } from './install/cache';
import { installN8n } from './install/installN8n';
import { takeLockNow } from './machine/lock';
import { findPort } from './machine/ports';
import type { Progress } from './machine/progress';
import { SetupError } from './machine/setupError';
import { packPackage } from './npm/packPackage';
import { startN8n, type N8nProcess } from './process/startN8n';

const preferredPorts = { sandbox: 4100, n8n: 5678 };

interface LaunchOptions {
	fresh: boolean;
	progress: Progress;
	/** Takes what has to be closed later, also when the launch does not succeed. */
	onClose: (close: () => Promise<void> | void) => void;
}

export interface Launched {
	sandbox: Sandbox;
	n8n: N8nProcess;
	demo: Demo;
	/** Missing when a demo workflow that was changed since does not answer. */
	roundTrip?: RoundTrip;
	userFolder: string;
}

/** Two n8n must not share a database. */
function claimUserFolder(onClose: LaunchOptions['onClose']): string {
	const folder = dataFolder();
	onClose(
		takeLockNow(path.join(folder, 'lock'), (holder) => {
			throw new SetupError(
				`The sandbox runs already, as process ${holder}: use that one, or end it with Ctrl-C in its terminal first.`,
			);
		}),
	);
	return path.join(folder, 'n8n');
}

async function choosePort(name: keyof typeof preferredPorts, progress: Progress): Promise<number> {
	const preferred = preferredPorts[name];
	const port = await findPort(preferred);
	if (port !== preferred) progress.step(`Port ${preferred} is taken, so ${name} gets ${port}`);
	return port;
}

function explainDamage(error: Error): never {
	throw new SetupError(
		`${error.message}\nIf this says that n8n's files are damaged, begin anew with "npm start -- --fresh", which deletes its workflows.`,
	);
}

function explainSilence({ workflow }: Demo, n8n: N8nProcess): SetupError {
	return new SetupError(
		`The workflow "${workflow.name}" did not answer the test message: begin anew with "npm start -- --fresh"; if that does not help, report these last lines of n8n's log:\n${n8n.output().slice(-2000)}`,
	);
}

export async function launch({ fresh, progress, onClose }: LaunchOptions): Promise<Launched> {
	const userFolder = claimUserFolder(onClose);
	if (fresh) rmSync(userFolder, { recursive: true, force: true });
	const installation = await installN8n(progress);

	const ports = { sandbox: await choosePort('sandbox', progress), n8n: await choosePort('n8n', progress) };
	progress.step('Starting the sandbox');
	const sandbox = await startSandbox({ port: ports.sandbox });
	onClose(async () => await sandbox.close());

	progress.step(`Starting n8n ${installation.version}`);
	const tarball = await packPackage(path.join(dataFolder(), 'package'));
	const n8n = await startN8n({ installation, userFolder, port: ports.n8n, tarball }).catch(explainDamage);
	onClose(async () => await n8n.stop());

	progress.step('Setting up the demo workflow');
	const demo = await provisionDemo(createN8nClient(n8n.url), sandbox, progress.step);

	progress.step('Waiting for the answer to a first message');
	const roundTrip = await tryDemo(sandbox);
	if (!roundTrip && demo.isNew) throw explainSilence(demo, n8n);
	return { sandbox, n8n, demo, roundTrip, userFolder };
}
