import type { InstallationStep } from './cache';
import { NpmFailure } from './npm';
import { SetupError } from './setupError';

const again = 'then run "npm start" again; it goes on where it stopped.';

const network =
	/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|UNABLE_TO_\w+|SELF_SIGNED_\w+|CERT_\w+)\b/;

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

/** One sentence about what stopped npm and what to do; `log` is the file with npm's own words. */
export function explainNpmFailure(
	failure: NpmFailure,
	step: InstallationStep | 'registry',
	place: { folder: string; log: string },
): SetupError {
	const { output } = failure;
	const code = /npm error code (\w+)/.exec(output)?.[1];
	if (/\bENOSPC\b/.test(output)) return explainNoSpace(place.folder);
	if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
		return new SetupError(
			`npm may not write to ${place.folder}: give your user the right to, or set XDG_CACHE_HOME to a folder of yours, ${again}`,
		);
	}
	if (step === 'binaries') {
		return new SetupError(
			`n8n's database driver (sqlite3) could not be compiled: install python3, make and a C++ compiler (on Debian and Ubuntu: "apt-get install python3 make g++"), ${again} Details: ${place.log}`,
		);
	}
	const cause = network.exec(output)?.[1];
	if (cause) {
		return new SetupError(
			`npm cannot reach its registry (${cause}): check the network connection and the registry and proxy that "npm config list" shows, ${again}`,
		);
	}
	if (code === 'E401' || code === 'E403' || code === 'E404' || code === 'ETARGET') {
		return new SetupError(
			`The npm registry does not hand out what n8n needs (${code}): check which registry "npm config get registry" names and whether it has the n8n package, ${again} Details: ${place.log}`,
		);
	}
	return new SetupError(
		`npm could not finish the installation of n8n (${code ?? 'it gave no error code'}): read ${place.log} for its reason, ${again}`,
	);
}
