import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

export function appId(credentials: ICredentialDataDecryptedObject): string {
	const entered = String(credentials.appId ?? '').trim();
	if (entered) return entered;
	throw new Error('App ID: enter the ID that Zendesk shows beside the API key');
}
