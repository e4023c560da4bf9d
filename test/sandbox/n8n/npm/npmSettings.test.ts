import { readNpmSettings } from '../../../../sandbox/n8n/npm/npmSettings';

/** As "npm config list" prints it. */
const listing = `; "global" config from /etc/npmrc

; registry = "https://global.example/" ; overridden by user
cafile = "/etc/certificates.crt"

; "user" config from /home/me/.npmrc

https-proxy = "http://me:***@proxy.example:3128/"
noproxy = ["near.example"]
registry = "https://registry.example/npm/"

; node bin location = /usr/bin/node
; Run \`npm config ls -l\` to show all defaults.
`;

const proxyTo = (address: string, text: string, env: NodeJS.ProcessEnv = {}) =>
	readNpmSettings(text, env).proxyTo(new URL(address))?.host;

it('reads the registry that is in force, and takes the public one for granted', () => {
	expect(readNpmSettings(listing, {}).registry.href).toBe('https://registry.example/npm/');
	expect(readNpmSettings('', {}).registry.host).toBe('registry.npmjs.org');
});

it("takes npm's proxy before the system's, except for the hosts that need none", () => {
	const env = { HTTPS_PROXY: 'http://system.example:8080' };
	expect(proxyTo('https://registry.example/n8n', listing, env)).toBe('proxy.example:3128');
	expect(proxyTo('https://registry.example/n8n', '', env)).toBe('system.example:8080');
	expect(proxyTo('https://very.near.example/n8n', listing, env)).toBeUndefined();
	expect(proxyTo('https://nothing.example', '')).toBeUndefined();
});

it("reads the system's variables as npm does, in small letters too", () => {
	const env = { http_proxy: 'http://plain.example:8080', no_proxy: 'local.example, .near.example' };
	expect(proxyTo('http://registry.example', '', env)).toBe('plain.example:8080');
	expect(proxyTo('https://registry.example', '', env)).toBeUndefined();
	expect(proxyTo('http://very.near.example', '', env)).toBeUndefined();
});
