import { SignJWT } from 'jose';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

/** Leeway for a clock that runs ahead of the API's, in seconds. */
const ISSUED_BEFORE = 30;
const EXPIRES_AFTER = 300;

/** The scope in a JWT must be that of the key which signs it; the key ID's prefix tells. */
const SCOPES: ReadonlyMap<string | undefined, string> = new Map([
	['int', 'integration'],
	['act', 'account'],
	['svc', 'account'],
]);

/** The value of the `Authorization` header, fresh for every request. */
export async function authorization(credentials: ICredentialDataDecryptedObject): Promise<string> {
	const keyId = String(credentials.keyId ?? '').trim();
	const keySecret = String(credentials.keySecret ?? '').trim();
	if (!keyId) throw new Error('Key ID: enter the ID of the API key, it starts with app_');
	if (!keySecret) throw new Error('Key Secret: enter the secret that Zendesk showed when the key was made');

	if (credentials.authentication === 'basic') {
		return `Basic ${Buffer.from(`${keyId}:${keySecret}`).toString('base64')}`;
	}
	return `Bearer ${await signJwt(keyId, keySecret, Math.floor(Date.now() / 1000))}`;
}

async function signJwt(keyId: string, keySecret: string, now: number): Promise<string> {
	return await new SignJWT({ scope: SCOPES.get(keyId.split('_')[0]) ?? 'app' })
		.setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: keyId })
		.setIssuedAt(now - ISSUED_BEFORE)
		.setExpirationTime(now + EXPIRES_AFTER)
		.sign(new TextEncoder().encode(keySecret));
}
