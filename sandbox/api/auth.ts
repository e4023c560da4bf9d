import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { forbidden, unauthorized } from './errors';
import type { Scope, Store, StoredKey } from './store';

export interface Caller {
	scope: Scope;
	/** Set for integration keys, which act for one integration. */
	integrationId?: string;
}

declare module 'fastify' {
	interface FastifyRequest {
		caller: Caller;
	}
	interface FastifyContextConfig {
		/** Who may call the route; everyone when it is not set. */
		scopes?: Scope[];
	}
}

function secretMatches(given: string, expected: string): boolean {
	const [left, right] = [Buffer.from(given), Buffer.from(expected)];
	return left.length === right.length && timingSafeEqual(left, right);
}

function checkBasic(store: Store, credentials: string): StoredKey {
	const decoded = Buffer.from(credentials, 'base64').toString();
	const colon = decoded.indexOf(':');
	const key = store.keys.get(decoded.slice(0, Math.max(0, colon)));
	if (!key || !secretMatches(decoded.slice(colon + 1), key.secret)) throw unauthorized();
	return key;
}

// The sandbox clock does not apply: moving it a day ahead would expire every token that a client signs.
async function checkJwt(store: Store, token: string): Promise<StoredKey> {
	const verified = await Promise.resolve()
		.then(() => store.keys.get(decodeProtectedHeader(token).kid ?? ''))
		.then(async (key) => {
			if (!key) throw unauthorized();
			const secret = new TextEncoder().encode(key.secret);
			return { key, ...(await jwtVerify(token, secret, { algorithms: ['HS256'] })) };
		})
		.catch(() => {
			throw unauthorized();
		});
	// The API names no clock skew and no maximum lifetime, so `exp` is all that counts.
	if (verified.payload.scope !== verified.key.scope) throw forbidden();
	return verified.key;
}

async function findKey(store: Store, authorization: string): Promise<StoredKey> {
	const [, scheme, credentials] = /^(basic|bearer) +(\S+)$/i.exec(authorization) ?? [];
	if (scheme === undefined || credentials === undefined) throw unauthorized();
	return scheme.toLowerCase() === 'basic'
		? checkBasic(store, credentials)
		: await checkJwt(store, credentials);
}

/** Basic or JWT; throws 401, or 403 when the key may not call this route. */
export async function authenticate(store: Store, request: FastifyRequest): Promise<void> {
	const { scope, integrationId } = await findKey(store, request.headers.authorization ?? '');
	const { scopes } = request.routeOptions.config;
	if (scopes && !scopes.includes(scope)) throw forbidden();
	request.caller = { scope, integrationId };
}
