export type Cause =
	| 'unreachable'
	| 'untrusted'
	| 'loginWanted'
	| 'proxyLoginWanted'
	| 'refused'
	| 'missing'
	| 'broken'
	| 'noGit';

/** What stopped npm, or the git that npm started, when it fetched something. */
export interface NpmFault {
	cause: Cause;
	/** As npm, Node or git say it. */
	code: string;
	tool: 'npm' | 'git';
	/** What was asked for; npm does not always say. */
	address?: URL;
	/** The host that was tried to reach for it: a proxy, if it is not the address's. */
	peer?: string;
}

const causesOfCodes: Array<[RegExp, Cause]> = [
	[/^(ENOTFOUND|EAI_AGAIN|ECONN\w+|E\w*TIMEDOUT|E\w+TIMEOUT|EHOST\w+|ENET\w+)$/, 'unreachable'],
	[/^(ERR_SOCKET_TIMEOUT|FETCH_ERROR)$/, 'unreachable'],
	[/^(UNABLE_TO_\w+|\w*SELF_SIGNED\w*|CERT_\w+|ERR_TLS_CERT\w+)$/, 'untrusted'],
	[/^E401$/, 'loginWanted'],
	[/^E407$/, 'proxyLoginWanted'],
	[/^E403$/, 'refused'],
	[/^(E404|ETARGET)$/, 'missing'],
	[/^(E429|E5\d\d)$/, 'broken'],
];

const causesOfGit: Array<[RegExp, Cause]> = [
	[/(?:response|HTTP code) 407/, 'proxyLoginWanted'],
	[/CONNECT tunnel failed, response \d+|HTTP code \d+ from proxy/, 'refused'],
	[/Could not resolve (?:host|hostname|proxy):? (?<peer>[\w.-]+)/, 'unreachable'],
	[/Failed to connect to (?<peer>\S+) port \d+/, 'unreachable'],
	[/connect to host (?<peer>\S+) port \d+: [\w ]+/, 'unreachable'],
	[/(?:Connection|Operation) timed out|Connection reset|Empty reply from server/, 'unreachable'],
	[/server certificate verification failed|SSL certificate problem[\w: -]*/, 'untrusted'],
	[
		/Authentication failed|could not read Username|Permission denied|Host key verification failed/,
		'loginWanted',
	],
	[/returned error: 403/, 'refused'],
	[/repository '\S+' not found|Repository not found/, 'missing'],
];

/** npm's own words; what a script printed, npm among others, stands behind a second "npm error". */
function readErrors(output: string): string {
	const lines = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line));
	return lines.map((line) => line.replace(/^(npm (error|ERR!) ?)+/, '')).join('\n');
}

function parseAddress(text: string | undefined): URL | undefined {
	return text && URL.canParse(text) ? new URL(text) : undefined;
}

function readGitFault(errors: string): NpmFault | undefined {
	if (/^syscall spawn git$/m.test(errors)) return { cause: 'noGit', code: 'ENOENT', tool: 'git' };
	const command = /^command git .*$/m.exec(errors)?.[0];
	if (!command) return undefined;
	const address = parseAddress(/\b(?:https?|ssh|git):\/\/\S+/.exec(command)?.[0]);
	for (const [words, cause] of causesOfGit) {
		const found = words.exec(errors);
		if (found) return { cause, code: found[0], tool: 'git', address, peer: found.groups?.peer };
	}
	return undefined;
}

/** Undefined if npm did not fail at fetching something. */
export function readNpmFault(output: string): NpmFault | undefined {
	const errors = readErrors(output);
	const ofGit = readGitFault(errors);
	if (ofGit) return ofGit;
	for (const [, code = ''] of errors.matchAll(/^code (\w+)$/gm)) {
		const cause = causesOfCodes.find(([codes]) => codes.test(code))?.[1];
		if (!cause) continue;
		const named = /request to (\S+) failed|timeout at: (\S+)|^\d{3} .*- GET (\S+)/m.exec(errors);
		// npm says nothing about the address if it has to log in.
		const logged = [...output.matchAll(/npm http fetch GET (\d+) (\S+)/g)].filter(
			([, s]) => `E${s}` === code,
		);
		const address = parseAddress(named?.slice(1).find(Boolean) ?? logged.at(-1)?.[2]);
		const peer = /reason: (?:getaddrinfo \w+ |connect \w+ )([\w.-]+)/.exec(errors)?.[1];
		return { cause, code, tool: 'npm', address, peer };
	}
	return undefined;
}

/** The compiler's helper fetches the headers of Node if this Node came without. */
export function readGypFault(output: string): NpmFault | undefined {
	const asked = [...output.matchAll(/gyp http GET (\S+)/g)].at(-1)?.[1];
	const reason =
		/gyp ERR! stack .*?(?:(?:getaddrinfo|connect) (?<code>E\w+)(?: (?<peer>[\w.-]+))?|network connectivity)/.exec(
			output,
		);
	if (!asked || !reason) return undefined;
	const { code = 'no connection', peer } = reason.groups ?? {};
	return { cause: 'unreachable', code, tool: 'npm', address: parseAddress(asked), peer };
}
