import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

export function appId(credentials: ICredentialDataDecryptedObject): string {
	const entered = String(credentials.appId ?? '').trim();
	// It goes into every path, where dots lead elsewhere and half an emoji cannot stand.
	if (entered && !/^\.{1,2}$|[\p{Cc}\p{Surrogate}]/u.test(entered)) return entered;
	throw new Error('App ID: enter the ID that Zendesk shows beside the API key');
}
