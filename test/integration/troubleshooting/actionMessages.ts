import { AdminApi } from '../../shared/adminApi';
import { runAction } from '../harness/engine';
import { loseFile } from '../harness/lostFile';
import type { Surroundings } from '../harness/sandbox';
import { actionRuns, send, type Change, type Row } from './actionRuns';

const getUser = { resource: 'user', operation: 'get', userId: 'nobody' };

/** What every operation says, as message and description. */
export function actionMessages(surroundings: Surroundings, slowClock: { minutes: number }): Row[] {
	const { run, runWith, createAna } = actionRuns(surroundings);
	const withIntegrationKey = async (): Promise<Change> => {
		const admin = new AdminApi(surroundings.sandbox);
		const { id } = await admin.createIntegration('with a key', `${surroundings.sandbox.url}/elsewhere`);
		const { key } = await admin.call<{ key: { id: string; secret: string } }>(
			'POST',
			`/integrations/${id}/keys`,
			{ displayName: 'n8n' },
		);
		return { keyId: key.id, keySecret: key.secret };
	};

	const unauthorized = [
		'Authorization is required',
		'The API does not accept the credential. Check key ID, key secret and host in the credential, and that the clock of this machine is right.',
	];
	return [
		['an unknown key ID', unauthorized, async () => await run(getUser, { keyId: 'app_unknown' })],
		['the secret of another key', unauthorized, async () => await run(getUser, { keySecret: 'other' })],
		[
			'a slow clock',
			unauthorized,
			async () => {
				slowClock.minutes = 6;
				return await run(getUser);
			},
		],
		[
			'another app or region',
			[
				'App not found',
				'Check app ID and host in the credential: every account and region has its own apps.',
			],
			async () => await run(getUser, { appId: '0123456789abcdef01234567' }),
		],
		[
			'a web page',
			['What answers there is not the API. Check the host, and subdomain or base URL, in the credential.'],
			async () => await runWith(200, '<html>Welcome</html>'),
		],
		[
			'something else behind the base URL',
			[
				'The answer does not look like one of the API',
				'Check host and base URL in the credential, and what stands between n8n and the API.',
			],
			async () => await runWith(200, {}),
		],
		[
			'a file that is gone',
			[
				'The file could not be read or stored where n8n keeps files',
				'If it is there no longer, run the node again that gave it. Otherwise see to space and permissions of that folder (…).',
			],
			async () => {
				const file = loseFile('lookedUp');
				const parameters = { resource: 'attachment', operation: 'upload', binaryPropertyName: 'data' };
				const { error } = await runAction({ credential: surroundings.credential, parameters, file });
				return `${error?.message}\n${error?.description}`;
			},
		],
		[
			'a concurrency that is none',
			['Concurrency: enter a whole number from 1 up'],
			async () => await run({ ...send, options: { concurrency: 0 } }),
		],
		[
			'no such host',
			['The API cannot be reached', 'Check the host in the credential and the network (…).'],
			async () => await run(send, { baseUrl: 'http://no-such-host.invalid' }),
		],
		[
			"an integration's key",
			[
				'Forbidden',
				'This key may not do that. Use an app key (its ID starts with app_) of this app in the credential.',
			],
			async () => await run({ resource: 'switchboard', operation: 'getMany' }, await withIntegrationKey()),
		],
		[
			'too many requests',
			[
				'The API takes no more requests for now. Send fewer items at a time ("Concurrency" in the options), or try again later.',
			],
			async () => await runWith(429, undefined, { 'Retry-After': '3600' }),
		],
		[
			'a conversation that cannot be read',
			['The conversation … cannot be read: …'],
			async () => {
				const { conversationId, userId } = await createAna();
				await surroundings.driver.injectFault({
					path: `/conversations/${conversationId}`,
					status: 500,
					times: 9,
				});
				return await run({ resource: 'user', operation: 'getHistory', historyOf: 'user', userId });
			},
		],
		[
			'an unknown user',
			[
				'No user of this app has this ID or external ID. Check the User ID field, or use "Get or Create" to make the user. If the account keeps the users of its brands apart, add Brand ID in the options.',
			],
			async () => await run(getUser),
		],
		[
			'an API out of order',
			[
				'The API is not working properly for the moment. It may have done its work all the same: look before you run this again.',
			],
			async () => await runWith(502),
		],
	];
}
