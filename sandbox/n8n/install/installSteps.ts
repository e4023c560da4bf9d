import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Progress } from '../machine/progress';
import { askNpmSettings } from '../npm/npmSettings';
import { NpmFailure, runNpm } from '../npm/runNpm';
import { n8nVersion, readFinishedSteps, writeFinishedSteps, type InstallationStep } from './cache';
import { explainNpmFailure } from './explainFailure';
import { findFittingNode } from './fittingNode';
import { nodeForN8n } from './nodeVersion';
import { watchStep } from './watch/watchStep';

const compiledPackages = ['sqlite3', 'isolated-vm'];

/** sqlite3 asks for node-gyp 8, which needs a part of Python that left it with version 3.12. */
const overrides = { 'node-gyp': '^12.0.0' };

/** An empty npm project; the named packages may run their install scripts, which newer npm versions ask for. */
function makeProject(project: string, mayRunScripts: string[]): void {
	rmSync(project, { recursive: true, force: true });
	mkdirSync(project, { recursive: true });
	const allowScripts = Object.fromEntries(mayRunScripts.map((name) => [name, true]));
	const manifest = { private: true, allowScripts, overrides };
	writeFileSync(path.join(project, 'package.json'), JSON.stringify(manifest));
}

/** Each flag is given, because the `.npmrc` of this package, in force under `npm start`, turns scripts off. */
const npmArguments: Record<InstallationStep, string[]> = {
	node: ['install', `node@${nodeForN8n}`, '--ignore-scripts=false', '--package-lock=false'],
	// n8n's Kafka driver fails in its install script where only the registry is in reach.
	packages: ['install', `n8n@${n8nVersion}`, '--ignore-scripts=true', '--package-lock=false'],
	binaries: ['rebuild', ...compiledPackages, '--ignore-scripts=false', '--foreground-scripts'],
};

/** At this level npm names each address that it asks, which the progress and the explanations need. */
const logLevel = '--loglevel=http';

/** n8n's entry in the registry has less than 2 MB. */
const patienceWithRegistry = 60_000;

const logOf = (folder: string) => path.join(folder, 'install.log');

export async function takeStep(step: InstallationStep, folder: string, progress: Progress): Promise<void> {
	const args = [...npmArguments[step], logLevel];
	const log = logOf(folder);
	const others = readFinishedSteps(folder).filter((finished) => finished !== step);
	writeFinishedSteps(folder, others);
	const project = path.join(folder, step === 'node' ? 'node' : 'app');
	if (step === 'node') makeProject(project, ['node']);
	if (step === 'packages') makeProject(project, compiledPackages);
	const node = step === 'node' ? undefined : findFittingNode(folder);
	const watch = watchStep(step, project, progress);
	try {
		await runNpm(args, {
			cwd: project,
			node: node?.executable,
			headers: node?.headers,
			onOutput(text) {
				appendFileSync(log, text);
				watch.read(text);
			},
		}).finally(watch.end);
		writeFinishedSteps(folder, [...others, step]);
		// npm can end well and have skipped a script.
		if (!readFinishedSteps(folder).includes(step)) throw new NpmFailure(args, 'a script was skipped');
	} catch (error) {
		if (!(error instanceof NpmFailure)) throw error;
		throw explainNpmFailure(error, step, { folder, log }, await askNpmSettings(project));
	}
}

/** Asks before the long installation, where npm would try for minutes to reach a registry that is not there. */
export async function askRegistry(folder: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const log = logOf(folder);
	try {
		await runNpm(['view', `n8n@${n8nVersion}`, 'version', '--fetch-retries=0', logLevel], {
			cwd: folder,
			onOutput: (text) => appendFileSync(log, text),
			patience: patienceWithRegistry,
		});
	} catch (error) {
		if (!(error instanceof NpmFailure)) throw error;
		throw explainNpmFailure(error, 'registry', { folder, log }, await askNpmSettings(folder));
	}
}
