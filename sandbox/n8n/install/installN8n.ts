import { mkdirSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { takeLock } from '../machine/lock';
import type { Progress } from '../machine/progress';
import {
	installationFolder,
	installationSteps,
	n8nVersion,
	readFinishedSteps,
	type InstallationStep,
} from './cache';
import { explainNoSpace } from './explainFailure';
import { findFittingNode } from './fittingNode';
import { askRegistry, takeStep } from './installSteps';
import { runsN8n } from './nodeVersion';

const bytesNeeded = 4e9;

export interface Installation {
	version: string;
	node: string;
	entry: string;
}

/** Read anew after each step, because a step that is taken again makes void what was built on it. */
function nextStep(folder: string): InstallationStep | undefined {
	const finished = readFinishedSteps(folder);
	return installationSteps.find(
		(step) => !finished.includes(step) && !(step === 'node' && runsN8n(process.versions.node)),
	);
}

function checkSpace(folder: string): void {
	mkdirSync(folder, { recursive: true });
	const { bavail, bsize } = statfsSync(folder);
	if (bavail * bsize < bytesNeeded) throw explainNoSpace(folder);
}

async function takeSteps(folder: string, progress: Progress): Promise<void> {
	let step = nextStep(folder);
	if (!step) return;
	if (step !== 'binaries') checkSpace(folder);
	progress.step('Asking the npm registry for n8n');
	await askRegistry(folder);
	for (; step; step = nextStep(folder)) await takeStep(step, folder, progress);
}

/** Gives the n8n in the cache; what is missing of it is installed first, which takes some minutes. */
export async function installN8n(progress: Progress, folder = installationFolder()): Promise<Installation> {
	if (nextStep(folder)) {
		const release = await takeLock(`${folder}.lock`, (holder) =>
			progress.step(`Waiting for process ${holder}, which is installing n8n`),
		);
		try {
			await takeSteps(folder, progress);
		} finally {
			release();
		}
	}
	return {
		version: n8nVersion,
		node: findFittingNode(folder).executable,
		entry: path.join(folder, 'app', 'node_modules', 'n8n', 'bin', 'n8n'),
	};
}
