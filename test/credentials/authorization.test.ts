import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { authorization } from '../../credentials/authorization';

const NOW = new Date('2026-01-05T10:00:00Z');
const SECONDS = NOW.getTime() / 1000;

beforeEach(() => jest.useFakeTimers({ now: NOW }));
afterEach(() => jest.useRealTimers());

it('signs HS256 with the key ID in the header and half a minute of leeway', async () => {
	const value = await authorization({ keyId: 'app_1', keySecret: 'top secret', authentication: 'jwt' });
	const token = value.replace('Bearer ', '');

	expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: 'JWT', kid: 'app_1' });
	expect(decodeJwt(token)).toEqual({ scope: 'app', iat: SECONDS - 30, exp: SECONDS + 300 });
	await jwtVerify(token, new TextEncoder().encode('top secret'));
	await expect(jwtVerify(token, new TextEncoder().encode('other secret'))).rejects.toThrow('signature');
});

it.each([
	['app_1', 'app'],
	['int_1', 'integration'],
	['act_1', 'account'],
	['svc_1', 'account'],
	['unheard-of', 'app'],
])('signs for %s with the scope %s', async (keyId, scope) => {
	const value = await authorization({ keyId, keySecret: 'x', authentication: 'jwt' });
	expect(decodeJwt(value.replace('Bearer ', ''))).toMatchObject({ scope });
});

it('leaves out the blanks and line breaks that come along when a key is copied', async () => {
	const copied = { keyId: ' app_1\n', keySecret: '\ttop secret \r\n' };
	const token = (await authorization({ ...copied, authentication: 'jwt' })).replace('Bearer ', '');
	expect(decodeProtectedHeader(token)).toMatchObject({ kid: 'app_1' });
	await jwtVerify(token, new TextEncoder().encode('top secret'));

	const basic = await authorization({ ...copied, authentication: 'basic' });
	expect(basic).toBe(`Basic ${Buffer.from('app_1:top secret').toString('base64')}`);
});

it('sends key ID and secret with Basic', async () => {
	const value = await authorization({ keyId: 'app_1', keySecret: 'ü:x', authentication: 'basic' });
	expect(value).toBe(`Basic ${Buffer.from('app_1:ü:x').toString('base64')}`);
});
