import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { runAction } from '../harness/engine';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

const errorWith = async (change: ICredentialDataDecryptedObject) =>
	(
		await runAction({
			credential: { ...surroundings.credential, ...change },
			parameters: { resource: 'user', operation: 'get', userId: 'nobody' },
		})
	).error?.message;

it.each([
	['a JWT', {}],
	['Basic', { authentication: 'basic' }],
	['blanks around what was pasted', { appId: undefined, keyId: undefined }],
])('the API takes %s', async (_, change) => {
	const { appId, keyId } = surroundings.sandbox;
	const pasted = 'appId' in change ? { appId: ` ${appId}\n`, keyId: `${keyId} ` } : change;
	expect(await errorWith(pasted)).toBe('User not found');
});

it.each<[string, ICredentialDataDecryptedObject, string]>([
	['an unknown key', { keyId: 'app_unknown' }, 'Authorization is required'],
	['a wrong secret', { keySecret: 'wrong' }, 'Authorization is required'],
	['a wrong secret with Basic', { keySecret: 'wrong', authentication: 'basic' }, 'Authorization is required'],
	['another app', { appId: '0123456789abcdef01234567' }, 'App not found'],
	['dots as app ID', { appId: '..' }, 'App ID: enter the ID that Zendesk shows beside the API key'],
	[
		'half an emoji in the app ID',
		{ appId: 'a\ud83e' },
		'App ID: enter the ID that Zendesk shows beside the API key',
	],
	['no app ID', { appId: '' }, 'App ID: enter the ID that Zendesk shows beside the API key'],
	['no key ID', { keyId: '' }, 'Key ID: enter the ID of the API key, it starts with app_'],
	['no secret', { keySecret: '' }, 'Key Secret: enter the secret that Zendesk showed when the key was made'],
	['no base URL', { baseUrl: '' }, 'Base URL: enter a full address, e.g. http://127.0.0.1:4100/sc'],
	[
		'no subdomain',
		{ host: 'zendesk', subdomain: '' },
		'Subdomain: enter only what stands before .zendesk.com, e.g. acme for https://acme.zendesk.com',
	],
])('%s is refused in words', async (_, change, message) => {
	expect(await errorWith(change)).toBe(message);
});

it('another app is not taken for a user who is not there', async () => {
	const { error } = await runAction({
		credential: { ...surroundings.credential, appId: '0123456789abcdef01234567' },
		parameters: { resource: 'user', operation: 'getOrCreate', externalId: 'ana' },
	});
	expect(error?.message).toBe('App not found');
});
