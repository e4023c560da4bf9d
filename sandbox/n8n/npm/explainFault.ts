import type { Cause, NpmFault } from './npmFault';
import type { NpmSettings } from './npmSettings';

interface Scene {
	tool: NpmFault['tool'];
	host: string;
	isRegistry: boolean;
	registry: string;
	/** What was asked for, without a user and a password. */
	what: string;
	proxy?: string;
}

/** Whoever goes through a proxy reaches nothing but the proxy. What git is set to, only its peer tells. */
function findProxy({ tool, address, peer }: NpmFault, settings: NpmSettings): string | undefined {
	if (!address || peer === address.hostname) return undefined;
	const ofNpm = tool === 'npm' ? settings.proxyTo(address) : undefined;
	const isAnotherHost = peer && (tool === 'git' || !/^[\d.]+$/.test(peer));
	return ofNpm?.host ?? (isAnotherHost ? peer : undefined);
}

function setScene(fault: NpmFault, settings: NpmSettings): Scene {
	const { tool, cause } = fault;
	const address = fault.address ?? (cause === 'missing' ? settings.registry : undefined);
	const host = address?.host ?? fault.peer ?? 'a host that it does not name';
	return {
		tool,
		host,
		isRegistry: tool === 'npm' && address?.host === settings.registry.host,
		registry: settings.registry.href,
		what: fault.address ? `${fault.address.protocol}//${host}${fault.address.pathname}` : 'what n8n needs',
		proxy: findProxy(fault, settings),
	};
}

const nameHost = ({ host, isRegistry }: Scene) => (isRegistry ? `its registry, ${host}` : host);

const setProxy = ({ tool }: Scene) =>
	tool === 'git' ? '"git config --global http.proxy <address>"' : '"npm config set https-proxy <address>"';

const perhapsProxy = ({ proxy }: Scene) => (proxy ? ` or the proxy ${proxy}` : '');

const statements: Record<Cause, (scene: Scene) => string> = {
	unreachable: (scene) =>
		scene.proxy
			? `${scene.tool} gets no answer from the proxy ${scene.proxy}, through which it asks ${scene.host}`
			: `${scene.tool} cannot reach ${nameHost(scene)}`,
	untrusted: (scene) => `${scene.tool} does not trust the certificate of ${nameHost(scene)}`,
	loginWanted: (scene) => `${scene.tool} has no valid login for ${nameHost(scene)}`,
	proxyLoginWanted: ({ tool, host, proxy }) =>
		`The proxy${proxy ? ` ${proxy}` : ''} wants a login before it lets ${tool} ask ${host}`,
	refused: (scene) =>
		`${scene.tool} may not fetch ${scene.what}, which ${scene.host}${perhapsProxy(scene)} refuses`,
	missing: (scene) => `${scene.tool} does not find ${scene.what} on ${nameHost(scene)}`,
	broken: (scene) =>
		`${scene.tool} gets no usable answer from ${scene.proxy ? `${scene.host}${perhapsProxy(scene)}` : nameHost(scene)}`,
	noGit: () => 'A package that n8n needs is in a git repository, and git was not found',
};

const advice: Record<Cause, (scene: Scene) => string> = {
	unreachable(scene) {
		if (scene.proxy) {
			const settings = scene.tool === 'git' ? 'git config http.proxy' : 'npm config list';
			return `check the proxy in "${settings}" and in the variables HTTPS_PROXY and HTTP_PROXY`;
		}
		if (scene.isRegistry) {
			return 'check the network connection, or name a registry that you can reach with "npm config set registry <address>"';
		}
		return `let your network reach ${scene.host}, or name a proxy that can with ${setProxy(scene)}`;
	},
	untrusted: ({ tool }) =>
		tool === 'git'
			? 'if your network opens encrypted connections, name its certificate with "git config --global http.sslCAInfo <file>"'
			: 'if your network opens encrypted connections, set NODE_EXTRA_CA_CERTS to the file with its certificate',
	loginWanted({ tool, host, isRegistry, registry }) {
		if (isRegistry) return `run "npm login --registry=${registry}"`;
		return tool === 'git'
			? `give git a key or password for ${host}`
			: `put a login for //${host}/ into your .npmrc`;
	},
	proxyLoginWanted: (scene) => `put user and password into the proxy's address with ${setProxy(scene)}`,
	refused: ({ isRegistry }) =>
		isRegistry
			? 'ask the people who run it to allow n8n, or name another registry with "npm config set registry <address>"'
			: 'ask the people who run it to allow this',
	missing: () =>
		'check whether the registry that "npm config get registry" names has n8n with all its packages',
	broken: () => 'wait some minutes',
	noGit: () => 'install git (on Debian and Ubuntu: "apt-get install git")',
};

/** What happened and what to do about it; `holds` says what a host other than the registry is asked for. */
export function explainFault(fault: NpmFault, settings: NpmSettings, holds: string): string {
	const scene = setScene(fault, settings);
	const statement = `${statements[fault.cause](scene)} (${fault.code})`;
	const isForeign = fault.address && !scene.isRegistry && fault.cause !== 'proxyLoginWanted';
	const note =
		isForeign && !(scene.proxy && fault.cause === 'unreachable')
			? `. ${scene.host} is not npm's registry (${settings.registry.host}) but has ${holds}`
			: '';
	return `${statement}${note}: ${advice[fault.cause](scene)}`;
}
