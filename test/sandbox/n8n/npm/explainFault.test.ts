import { readFileSync } from 'node:fs';
import path from 'node:path';
import { explainNpmFailure } from '../../../../sandbox/n8n/install/explainFailure';
import { readNpmSettings } from '../../../../sandbox/n8n/npm/npmSettings';
import { NpmFailure } from '../../../../sandbox/n8n/npm/runNpm';

const again = ', then run "npm start" again; it goes on where it stopped. Details: /cache/n8n/install.log';
const withoutProxy = readNpmSettings('registry = "https://registry.example/"', {});
const withProxy = readNpmSettings(
	'registry = "https://registry.example/"\nhttps-proxy = "http://me:***@proxy.example:3128/"',
	{},
);

/** `name` is a file with what npm printed when that happened to it. */
function explain(name: string, settings = withoutProxy) {
	const output = readFileSync(path.join(__dirname, 'npmOutputs', `${name}.txt`), 'utf8');
	const step = name.startsWith('gyp') ? 'binaries' : 'packages';
	const place = { folder: '/cache/n8n', log: '/cache/n8n/install.log' };
	const { message } = explainNpmFailure(new NpmFailure([], output), step, place, settings);
	return message.replace(again, '');
}

const ofRegistry = 'npm cannot reach its registry, registry.example';
const otherRegistry =
	'check the network connection, or name a registry that you can reach with "npm config set registry <address>"';
const foreign = "is not npm's registry (registry.example) but has a package that n8n needs";
const letReach =
	'let your network reach cdn.example, or name a proxy that can with "npm config set https-proxy <address>"';
const certificate =
	'if your network opens encrypted connections, set NODE_EXTRA_CA_CERTS to the file with its certificate';
const packagesThere =
	'check whether the registry that "npm config get registry" names has n8n with all its packages';

it.each([
	['registry-refused', `${ofRegistry} (ECONNREFUSED): ${otherRegistry}`],
	['registry-not-found', `${ofRegistry} (ENOTFOUND): ${otherRegistry}`],
	['registry-reset', `${ofRegistry} (ECONNRESET): ${otherRegistry}`],
	['registry-timeout', `${ofRegistry} (FETCH_ERROR): ${otherRegistry}`],
	['node-step', `${ofRegistry} (ECONNRESET): ${otherRegistry}`],
	[
		'registry-self-signed',
		`npm does not trust the certificate of its registry, registry.example (DEPTH_ZERO_SELF_SIGNED_CERT): ${certificate}`,
	],
	[
		'registry-401',
		'npm has no valid login for its registry, registry.example (E401): run "npm login --registry=https://registry.example/"',
	],
	[
		'registry-403',
		'npm may not fetch https://registry.example/n8n, which registry.example refuses (E403): ask the people who run it to allow n8n, or name another registry with "npm config set registry <address>"',
	],
	[
		'registry-404',
		`npm does not find https://registry.example/n8n on its registry, registry.example (E404): ${packagesThere}`,
	],
	[
		'registry-no-version',
		`npm does not find what n8n needs on its registry, registry.example (ETARGET): ${packagesThere}`,
	],
	['registry-503', 'npm gets no usable answer from its registry, registry.example (E503): wait some minutes'],
])('names the registry: %s', (name, message) => {
	expect(explain(name)).toBe(message);
});

it.each([
	['other-refused', `npm cannot reach cdn.example (ECONNREFUSED). cdn.example ${foreign}: ${letReach}`],
	['other-not-found', `npm cannot reach cdn.example (ENOTFOUND). cdn.example ${foreign}: ${letReach}`],
	['other-not-found-npm10', `npm cannot reach cdn.example (ENOTFOUND). cdn.example ${foreign}: ${letReach}`],
	['other-timeout', `npm cannot reach cdn.example (FETCH_ERROR). cdn.example ${foreign}: ${letReach}`],
	[
		'other-self-signed',
		`npm does not trust the certificate of cdn.example (DEPTH_ZERO_SELF_SIGNED_CERT). cdn.example ${foreign}: ${certificate}`,
	],
	[
		'other-401',
		`npm has no valid login for cdn.example (E401). cdn.example ${foreign}: put a login for //cdn.example/ into your .npmrc`,
	],
	[
		'other-403',
		`npm may not fetch https://cdn.example/x.tgz, which cdn.example refuses (E403). cdn.example ${foreign}: ask the people who run it to allow this`,
	],
	[
		'other-404',
		`npm does not find https://cdn.example/x.tgz on cdn.example (E404). cdn.example ${foreign}: ${packagesThere}`,
	],
])('names a host that is not the registry: %s', (name, message) => {
	expect(explain(name)).toBe(message);
});

const byProxy =
	'npm gets no answer from the proxy proxy.example:3128, through which it asks registry.example';
const checkProxy = 'check the proxy in "npm config list" and in the variables HTTPS_PROXY and HTTP_PROXY';

it.each([
	['proxy-refused', `${byProxy} (ECONNREFUSED): ${checkProxy}`],
	['proxy-not-found', `${byProxy} (ENOTFOUND): ${checkProxy}`],
	[
		'proxy-407',
		'The proxy proxy.example:3128 wants a login before it lets npm ask registry.example (E407): put user and password into the proxy\'s address with "npm config set https-proxy <address>"',
	],
	[
		'proxy-403',
		'npm may not fetch https://registry.example/n8n, which registry.example or the proxy proxy.example:3128 refuses (E403): ask the people who run it to allow n8n, or name another registry with "npm config set registry <address>"',
	],
	[
		'proxy-502',
		'npm gets no usable answer from registry.example or the proxy proxy.example:3128 (E502): wait some minutes',
	],
	[
		'gyp-proxy-refused',
		`npm gets no answer from the proxy proxy.example:3128, through which it asks nodejs.example (ECONNREFUSED): ${checkProxy}`,
	],
])('names the proxy, and not its password: %s', (name, message) => {
	expect(explain(name, withProxy)).toBe(message);
});

const foreignGit = `git.example ${foreign}`;
const letGitReach =
	'let your network reach git.example, or name a proxy that can with "git config --global http.proxy <address>"';
const byGitProxy = 'git gets no answer from the proxy proxy.example, through which it asks git.example';
const checkGitProxy =
	'check the proxy in "git config http.proxy" and in the variables HTTPS_PROXY and HTTP_PROXY';

it.each([
	[
		'git-not-found',
		`git cannot reach git.example (Could not resolve host: git.example). ${foreignGit}: ${letGitReach}`,
	],
	[
		'git-ssh-not-found',
		`git cannot reach git.example (Could not resolve hostname git.example). ${foreignGit}: ${letGitReach}`,
	],
	[
		'git-refused',
		`git cannot reach git.example (Failed to connect to git.example port 443). ${foreignGit}: ${letGitReach}`,
	],
	[
		'git-ssh-refused',
		`git cannot reach git.example (connect to host git.example port 22: Connection refused). ${foreignGit}: ${letGitReach}`,
	],
	[
		'git-login',
		`git has no valid login for git.example (Authentication failed). ${foreignGit}: give git a key or password for git.example`,
	],
	[
		'git-404',
		`git does not find https://git.example/b.git on git.example (repository 'https://git.example/b.git/' not found). ${foreignGit}: ${packagesThere}`,
	],
	[
		'git-self-signed',
		`git does not trust the certificate of git.example (server certificate verification failed). ${foreignGit}: if your network opens encrypted connections, name its certificate with "git config --global http.sslCAInfo <file>"`,
	],
	['git-proxy-refused', `${byGitProxy} (Failed to connect to proxy.example port 3128): ${checkGitProxy}`],
	['git-proxy-not-found', `${byGitProxy} (Could not resolve proxy: proxy.example): ${checkGitProxy}`],
	[
		'git-proxy-407',
		'The proxy wants a login before it lets git ask git.example (response 407): put user and password into the proxy\'s address with "git config --global http.proxy <address>"',
	],
	[
		'no-git',
		'A package that n8n needs is in a git repository, and git was not found (ENOENT): install git (on Debian and Ubuntu: "apt-get install git")',
	],
])('names the host that git asks: %s', (name, message) => {
	expect(explain(name)).toBe(message);
});

it('names the host that the compiler waits for', () => {
	expect(explain('gyp-not-found')).toBe(
		'npm cannot reach nodejs.example (no connection). nodejs.example is not npm\'s registry (registry.example) but has what n8n\'s database driver is compiled with: let your network reach nodejs.example, or name a proxy that can with "npm config set https-proxy <address>"',
	);
});

it('does not blame the network for a compiler without Python', () => {
	expect(explain('gyp-no-python')).toContain('install python3, make and a C++ compiler');
});
