import { SetupError } from '../machine/setupError';
import { explainFault } from '../npm/explainFault';
import { readGypFault, readNpmFault, type NpmFault } from '../npm/npmFault';
import type { NpmSettings } from '../npm/npmSettings';
import type { NpmFailure } from '../npm/runNpm';
import type { InstallationStep } from './cache';

const again = 'then run "npm start" again; it goes on where it stopped.';

export function explainNoSpace(folder: string): SetupError {
	return new SetupError(
		`The disk of ${folder} is full: n8n needs about 4 GB, so free some space or set XDG_CACHE_HOME to a folder on another disk, ${again}`,
	);
}

export function explainFileFault({ code, path }: NodeJS.ErrnoException): SetupError | undefined {
	if (!path || !code) return undefined;
	if (code === 'ENOSPC') return explainNoSpace(path);
	return new SetupError(
		`${path} cannot be used (${code}): give your user the right to write there, or set XDG_CACHE_HOME and XDG_DATA_HOME to folders of yours, ${again}`,
	);
}

function findFault(
	{ output, endedByPatience }: NpmFailure,
	step: InstallationStep | 'registry',
	settings: NpmSettings,
): NpmFault | undefined {
	if (endedByPatience) {
		return { cause: 'unreachable', code: 'no answer in time', tool: 'npm', address: settings.registry };
	}
	// npm also reports the vain attempt to fetch a driver that is compiled already, which does not matter.
	return step === 'binaries' ? readGypFault(output) : readNpmFault(output);
}

/** A sentence or two about what stopped npm and what to do; `log` is the file with npm's own words. */
export function explainNpmFailure(
	failure: NpmFailure,
	step: InstallationStep | 'registry',
	place: { folder: string; log: string },
	settings: NpmSettings,
): SetupError {
	const { output } = failure;
	const code = /npm (?:error|ERR!) code (\w+)/.exec(output)?.[1];
	if (/\bENOSPC\b/.test(output)) return explainNoSpace(place.folder);
	if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
		return new SetupError(
			`npm may not write to ${place.folder}: give your user the right to, or set XDG_CACHE_HOME to a folder of yours, ${again}`,
		);
	}
	const fault = findFault(failure, step, settings);
	if (fault) {
		const holds =
			step === 'binaries' ? "what n8n's database driver is compiled with" : 'a package that n8n needs';
		return new SetupError(`${explainFault(fault, settings, holds)}, ${again} Details: ${place.log}`);
	}
	if (step === 'binaries') {
		return new SetupError(
			`n8n's database driver (sqlite3) could not be compiled: install python3, make and a C++ compiler (on Debian and Ubuntu: "apt-get install python3 make g++"), ${again} Details: ${place.log}`,
		);
	}
	return new SetupError(
		`npm could not finish the installation of n8n (${code ?? 'it gave no error code'}): read ${place.log} for its reason, ${again}`,
	);
}
