import { describeCredential } from '../../../sandbox/n8n/demo';
import { AdminApi } from '../../shared/adminApi';
import { TIMEOUT, useN8n } from '../harness/instance';

const instance = useN8n();

/** What the button "Retry" in the credential's window does. */
const testWith = async (change: Record<string, string>): Promise<{ status: string; message: string }> => {
	const { type, name, data } = describeCredential(instance.sandbox);
	const credentials = { id: instance.credential.id, name, type, data: { ...data, ...change } };
	return await instance.client.request('POST', '/credentials/test', { credentials });
};

it.each<[string, Record<string, string>]>([
	['signs', {}],
	['sends key ID and secret', { authentication: 'basic' }],
])(
	'the right credential passes when it %s',
	async (_, change) => {
		expect(await testWith(change)).toMatchObject({ status: 'OK' });
	},
	TIMEOUT,
);

it.each<[string, Record<string, string>, RegExp]>([
	['a wrong secret', { keySecret: 'wrong' }, /does not know this key/],
	['an unknown key', { keyId: 'app_unknown' }, /does not know this key/],
	['another app', { appId: '0123456789abcdef01234567' }, /no app with this ID here/],
	[
		'no subdomain',
		{ host: 'zendesk', subdomain: '' },
		/^Subdomain: enter only what stands before \.zendesk\.com/,
	],
	['a base URL that is none', { baseUrl: 'localhost' }, /^Base URL: enter a full address/],
	['no secret', { keySecret: '' }, /^Key Secret: enter the secret/],
])(
	'%s is told in a sentence',
	async (_, change, message) => {
		expect(await testWith(change)).toMatchObject({
			status: 'Error',
			message: expect.stringMatching(message),
		});
	},
	TIMEOUT,
);

it(
	'an integration key is told apart from an app key',
	async () => {
		const admin = new AdminApi(instance.sandbox);
		const { id } = await admin.createIntegration('with a key', `${instance.sandbox.url}/elsewhere`);
		const { key } = await admin.call<{ key: { id: string; secret: string } }>(
			'POST',
			`/integrations/${id}/keys`,
			{
				displayName: 'n8n',
			},
		);
		expect(await testWith({ keyId: key.id, keySecret: key.secret })).toMatchObject({
			status: 'Error',
			message: expect.stringMatching(/Use an app key/),
		});
		await admin.deleteIntegration(id);
	},
	TIMEOUT,
);
