import type { ICredentialDataDecryptedObject, INodeParameters } from 'n8n-workflow';
import { AdminApi } from '../../shared/adminApi';
import { runAction } from '../harness/engine';
import { loseFile } from '../harness/lostFile';
import type { Surroundings } from '../harness/sandbox';
import { HOUR } from '../harness/sending';

type Change = ICredentialDataDecryptedObject;
export type Row = [cause: string, quotes: string[], make: () => Promise<string>];

const getUser = { resource: 'user', operation: 'get', userId: 'nobody' };
const send = {
	resource: 'message',
	operation: 'send',
	sendTo: 'conversation',
	conversationId: 'abc',
	options: { outsideWindow: { values: { choice: 'sendAnyway' } } },
	text: 'Hello',
};
const refusal = (title: string) => ({ errors: [{ code: 'bad_request', title }] });

/** What the action node says, as message and description. */
export function actionMessages(surroundings: Surroundings, slowClock: { minutes: number }): Row[] {
	const run = async (parameters: INodeParameters, change: Change = {}) => {
		const credential = { ...surroundings.credential, ...change };
		const { error } = await runAction({ credential, parameters });
		return `${error?.message}\n${error?.description}`;
	};
	const runWith = async (status: number, body?: unknown, headers?: Record<string, string>) => {
		await surroundings.driver.injectFault({ status, body, headers });
		return await run(send);
	};
	const createAna = async () => {
		const ana = await surroundings.driver.createCustomer({ channel: 'whatsapp' });
		await surroundings.driver.write(ana, { text: 'Hi' });
		return ana;
	};
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
			'a connection that breaks',
			['The request may have arrived: look before you send it again.'],
			async () => {
				await surroundings.driver.injectFault({ reset: true });
				return await run(send);
			},
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
			'a closed window',
			[
				'The channel takes no free text so long after the customer\'s last message. On WhatsApp, use "Send Template".',
			],
			async () => await runWith(400, refusal('This message is being sent outside the allowed window')),
		],
		[
			'a closed window that the node has noticed',
			[
				'Outside the WhatsApp Window: the customer last wrote on WhatsApp at …, which is 24 hours ago or more; under Options choose Send Template or Skip, or wait until the customer writes',
			],
			async () => {
				const { conversationId } = await createAna();
				await surroundings.driver.moveClock(25 * HOUR);
				return await run({
					...send,
					conversationId,
					options: { outsideWindow: { values: { choice: 'fail' } } },
				});
			},
		],
		[
			'an external ID that nobody has',
			['If the User Is Unknown: nobody has the ID "…"; check User ID, or choose Create'],
			async () => await run({ ...send, sendTo: 'user', userId: 'typo' }),
		],
		[
			'a new user, who can have no channel',
			[
				'If the User Has No Channel: nobody has the ID "…" yet, and a new user has no channel on which the message could arrive; choose Send Anyway',
			],
			async () => await run({ ...send, sendTo: 'user', userId: 'typo', ifUserUnknown: 'create' }),
		],
		[
			'a user without a channel',
			[
				'If the User Has No Channel: this user has none, so the message would reach nobody; link one first, or choose Send Anyway',
			],
			async () => {
				await new AdminApi(surroundings.sandbox).call('POST', '/users', { externalId: 'loner' });
				return await run({ ...send, sendTo: 'user', userId: 'loner' });
			},
		],
		[
			'a customer who has blocked the business',
			[
				'To: the customer has blocked your business on …, so nothing was sent; use Send with another channel in Options → Send On, or wait until the customer writes again',
			],
			async () => {
				const ana = await createAna();
				await surroundings.driver.block(ana);
				return await run({
					...send,
					conversationId: ana.conversationId,
					options: { outsideWindow: { values: { choice: 'fail' } } },
				});
			},
		],
		[
			'a part that is refused',
			['… of … parts were sent, then: …', 'Do not send … again.'],
			async () => {
				const { conversationId } = await createAna();
				await surroundings.driver.configure({ messageLimit: 2 });
				const options = { splitLongText: 20 };
				return await run({ ...send, conversationId, text: 'Hello Ana. '.repeat(10), options });
			},
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
			'template parameters',
			[
				"Check the template's name and language, and that it gets as many parameters as it was approved with.",
			],
			async () => await runWith(400, refusal('Number of template parameters does not match')),
		],
		[
			'an unknown conversation',
			[
				'No conversation of this app has this ID, or it was deleted. Check the Conversation field, or send to the user instead.',
			],
			async () => await run(send),
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
