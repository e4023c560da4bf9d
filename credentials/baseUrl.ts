import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

const LEGACY_HOSTS: ReadonlyMap<unknown, string> = new Map([
	['us', 'https://api.smooch.io'],
	['eu', 'https://api.eu-1.smooch.io'],
]);

/** What stands before `/v2` in every URL of the credential's API, without a slash at the end. */
export function baseUrl(credentials: ICredentialDataDecryptedObject): string {
	if (credentials.host === 'custom') return customUrl(String(credentials.baseUrl ?? ''));
	return LEGACY_HOSTS.get(credentials.host) ?? zendeskUrl(String(credentials.subdomain ?? ''));
}

/** The URL to call: a relative one is the API's, an absolute one must be on the credential's own origin. */
export function ownUrl(
	credentials: ICredentialDataDecryptedObject,
	url: string,
	requestBase?: string,
): string {
	const base = baseUrl(credentials);
	if (!requestBase && url.startsWith('/')) return base + url;

	const absolute = new URL(url, requestBase || base);
	if (absolute.origin === new URL(base).origin) return absolute.href;
	throw new Error(
		`The Sunshine Conversations credential is for ${new URL(base).origin} and is not sent to ${absolute.origin}`,
	);
}

function zendeskUrl(entered: string): string {
	const subdomain = entered
		.trim()
		.replace(/^https?:\/\//i, '')
		.replace(/\.zendesk\.com.*$/i, '');
	if (!/^[a-z0-9][a-z0-9-]*$/i.test(subdomain)) {
		throw new Error(
			`Subdomain: enter only what stands before .zendesk.com, e.g. acme for https://acme.zendesk.com`,
		);
	}
	return `https://${subdomain}.zendesk.com/sc`;
}

/** Only what the URL standard makes of the text: blanks, backslashes or a name before an @ could lead elsewhere. */
function customUrl(entered: string): string {
	const url = URL.canParse(entered) ? new URL(entered) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
		throw new Error('Base URL: enter a full address, e.g. http://127.0.0.1:4100/sc');
	}
	return url.origin + url.pathname.replace(/\/+(v2\/*)?$/, '');
}
