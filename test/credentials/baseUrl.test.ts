import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { baseUrl, ownUrl } from '../../credentials/baseUrl';

it.each<[ICredentialDataDecryptedObject, string]>([
	[{ host: 'zendesk', subdomain: 'acme' }, 'https://acme.zendesk.com/sc'],
	[{ host: 'zendesk', subdomain: ' https://acme.zendesk.com/agent ' }, 'https://acme.zendesk.com/sc'],
	[{ host: 'us' }, 'https://api.smooch.io'],
	[{ host: 'eu' }, 'https://api.eu-1.smooch.io'],
	[{ host: 'custom', baseUrl: 'http://127.0.0.1:4100/sc' }, 'http://127.0.0.1:4100/sc'],
	[{ host: 'custom', baseUrl: ' http://127.0.0.1:4100/sc/v2/ ' }, 'http://127.0.0.1:4100/sc'],
])('%j is at %s', (credential, url) => {
	expect(baseUrl(credential)).toBe(url);
});

it.each<ICredentialDataDecryptedObject>([
	{ host: 'zendesk', subdomain: '' },
	{ host: 'zendesk', subdomain: 'evil.example/' },
	{ host: 'zendesk', subdomain: 'acme@evil' },
	{ host: 'custom', baseUrl: '' },
	{ host: 'custom', baseUrl: '127.0.0.1:4100' },
	{ host: 'custom', baseUrl: 'file:///etc/passwd' },
	{ host: 'custom', baseUrl: 'https://x/?a=b' },
	{ host: 'custom', baseUrl: 'https://x /' },
	{ host: 'custom', baseUrl: 'https://\\' },
	{ host: 'custom', baseUrl: 'https://acme.zendesk.com@evil.example/sc' },
])('%j is no address', (credential) => {
	expect(() => baseUrl(credential)).toThrow(/^(Subdomain|Base URL): enter/);
});

describe('a request with the credential', () => {
	const credential = { host: 'zendesk', subdomain: 'acme' };

	it.each([
		['/v2/apps/1', undefined, 'https://acme.zendesk.com/sc/v2/apps/1'],
		['https://acme.zendesk.com/sc/v2/apps/1', undefined, 'https://acme.zendesk.com/sc/v2/apps/1'],
		['/sc/v2/apps/1', 'https://acme.zendesk.com', 'https://acme.zendesk.com/sc/v2/apps/1'],
	])('goes to %s', (url, requestBase, expected) => {
		expect(ownUrl(credential, url, requestBase)).toBe(expected);
	});

	it.each([
		['https://evil.example/sc/v2', undefined],
		['http://acme.zendesk.com/sc/v2', undefined],
		['https://acme.zendesk.com.evil.example/', undefined],
		['https://acme.zendesk.com@evil.example/', undefined],
		['//evil.example/x', undefined],
		['/x', 'https://evil.example'],
		['https://evil.example/', 'https://acme.zendesk.com'],
		['\\\\evil.example/x', undefined],
	])('does not go to %s', (url, requestBase) => {
		let target: string | undefined;
		try {
			target = ownUrl(credential, url, requestBase);
		} catch (error) {
			expect((error as Error).message).toContain('is for https://acme.zendesk.com and is not sent to');
		}
		// A URL that begins with // is either refused or a path below the API.
		if (target) expect(new URL(target).origin).toBe('https://acme.zendesk.com');
	});
});
