import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import type { Caller, Scope, StoredKey } from '../model';
import { forbidden, unauthorized } from '../state/errors';
import type { SandboxState } from '../state/state';

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

function findKeyById({ apps }: SandboxState, id: string): StoredKey | undefined {
	return [...apps.stores.values()].flatMap(({ keys }) => keys.get(id) ?? [])[0];
}

function checkBasic(state: SandboxState, credentials: string): StoredKey {
	const decoded = Buffer.from(credentials, 'base64').toString();
	const colon = decoded.indexOf(':');
	const key = findKeyById(state, decoded.slice(0, Math.max(0, colon)));
	if (!key || !secretMatches(decoded.slice(colon + 1), key.secret)) throw unauthorized();
	return key;
}

// The sandbox clock does not apply: moving it a day ahead would expire every token that a client signs.
async function checkJwt(state: SandboxState, token: string): Promise<StoredKey> {
	const verified = await Promise.resolve()
		.then(() => findKeyById(state, decodeProtectedHeader(token).kid ?? ''))
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

async function findKey(state: SandboxState, authorization: string): Promise<StoredKey> {
	const [, scheme, credentials] = /^(basic|bearer) +(\S+)$/i.exec(authorization) ?? [];
	if (scheme === undefined || credentials === undefined) throw unauthorized();
	return scheme.toLowerCase() === 'basic'
		? checkBasic(state, credentials)
		: await checkJwt(state, credentials);
}

/** Basic or JWT; throws 401, or 403 when the key may not call this route. */
export async function authenticate(state: SandboxState, request: FastifyRequest): Promise<void> {
	const { scope, appId, integrationId } = await findKey(state, request.headers.authorization ?? '');
	const { scopes } = request.routeOptions.config;
	if (scopes && !scopes.includes(scope)) throw forbidden();
	request.caller = { scope, appId, integrationId };
}

/** Keys of one app open no other. */
export function checkApp(caller: Caller, appId: string): void {
	if (caller.appId !== undefined && caller.appId !== appId) throw forbidden();
}
