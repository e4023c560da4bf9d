import fc from 'fast-check';
import type { IHttpRequestOptions } from 'n8n-workflow';
import { SunshineConversationsApi } from '../../credentials/SunshineConversationsApi.credentials';
import { baseUrl } from '../../credentials/baseUrl';

const { authenticate } = new SunshineConversationsApi();
const credential = { host: 'zendesk', subdomain: 'acme', appId: '1', keyId: 'app_1', keySecret: 'secret' };

async function authenticated(request: object, credentials: object = {}) {
	if (typeof authenticate !== 'function') throw new Error('The credential signs by a function');
	const signed = await authenticate({ ...credential, ...credentials }, request as IHttpRequestOptions);
	return signed as IHttpRequestOptions & { uri?: string };
}

const PIECES = [
	...['https://', 'http:', '//', '/', '\\', '@', ':', '?', '#', '..', '%2f', '.', ' ', '\t', '\n'],
	...['acme.zendesk.com', 'evil.example', 'user', '/sc/v2', ':443', ':80', '[::1]', '①'],
];
const address = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));
const custom = address.map((text) => ({ host: 'custom', baseUrl: text }));
/** n8n's HTTP Request node calls the address `uri`. */
const name = fc.constantFrom('url', 'uri');

it('a request is for the origin of the credential, or it is not signed', async () => {
	let signed = 0;
	const check = async (key: string, given: string, baseURL: string | null, credentials: object | null) => {
		const asked = { [key]: given, baseURL: baseURL ?? undefined };
		const request = await authenticated(asked, credentials ?? {}).catch(() => undefined);
		if (!request) return;
		signed++;
		const { origin } = new URL(baseUrl({ ...credential, ...credentials }));
		expect([request.url, request.uri].flatMap((url) => (url ? new URL(url).origin : []))).toEqual([origin]);
		expect(request.baseURL).toBeUndefined();
	};
	const property = fc.asyncProperty(name, address, fc.option(address), fc.option(custom), check);
	await fc.assert(property);
	expect(signed).toBeGreaterThan(0);
});

it.each([
	['n8n and our nodes', 'url', '/v2/apps/1'],
	['the HTTP Request node', 'uri', 'https://acme.zendesk.com/sc/v2/apps/1'],
])('a request of %s goes to the API and follows no redirect', async (_, key, url) => {
	const asked = { [key]: url, followRedirect: true, followAllRedirects: true };
	expect(await authenticated(asked)).toEqual({
		[key]: 'https://acme.zendesk.com/sc/v2/apps/1',
		headers: { Authorization: expect.stringMatching(/^Bearer eyJ/) },
		disableFollowRedirect: true,
		followRedirect: false,
		followAllRedirects: false,
	});
});

it('a request of the HTTP Request node to another origin is not signed', async () => {
	const refusal = 'is for https://acme.zendesk.com and is not sent to https://evil.example';
	await expect(authenticated({ uri: 'https://evil.example/' })).rejects.toThrow(refusal);
});
