import { NpmFailure, runNpm } from './runNpm';

export interface NpmSettings {
	registry: URL;
	/** The proxy between npm and an address, if there is one. */
	proxyTo(address: URL): URL | undefined;
}

const publicRegistry = 'https://registry.npmjs.org/';

function parseUrl(address: unknown): URL | undefined {
	return typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
}

function parseListing(listing: string): Map<string, unknown> {
	const settings = new Map<string, unknown>();
	// What another line overrides begins with a semicolon.
	for (const [, key = '', value = ''] of listing.matchAll(/^([\w-]+) = (.+)$/gm)) {
		try {
			settings.set(key, JSON.parse(value));
		} catch {
			settings.set(key, value);
		}
	}
	return settings;
}

/** `listing` is what "npm config list" prints: all that is set, with the passwords blotted out. */
export function readNpmSettings(listing: string, env: NodeJS.ProcessEnv): NpmSettings {
	const settings = parseListing(listing);
	const variable = (name: string) => env[name.toLowerCase()] || env[name];
	const exceptions = [settings.get('noproxy') ?? variable('NO_PROXY') ?? []]
		.flat()
		.flatMap((names) => String(names).split(','))
		.map((name) => name.trim().replace(/^\./, ''))
		.filter(Boolean);
	const ofNpm = settings.get('https-proxy') || settings.get('proxy');
	return {
		registry: parseUrl(settings.get('registry')) ?? new URL(publicRegistry),
		proxyTo({ protocol, hostname }) {
			if (exceptions.some((name) => hostname === name || hostname.endsWith(`.${name}`))) return undefined;
			const ofSystem = variable('HTTPS_PROXY') || (protocol === 'http:' && variable('HTTP_PROXY'));
			return parseUrl(ofNpm || ofSystem);
		},
	};
}

export async function askNpmSettings(folder: string): Promise<NpmSettings> {
	const listing = await runNpm(['config', 'list'], { cwd: folder }).catch((error: unknown) => {
		if (error instanceof NpmFailure) return '';
		throw error;
	});
	return readNpmSettings(listing, process.env);
}
