import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { AdminApi } from '../../shared/adminApi';
import { outside, useSending } from '../harness/sending';

const { createAna, received, send, surroundings } = useSending();

const sent = async (parameters: INodeParameters, items?: IDataObject[]) =>
	await send(
		{ conversationId: '' },
		{
			sendTo: 'user',
			...parameters,
			options: { ...outside('fail'), ...(parameters.options as INodeParameters) },
		},
		items && { items },
	);
const sentTemplate = async (parameters: INodeParameters) =>
	await sent({ operation: 'sendTemplate', templateName: 'hello', languageCode: 'en', ...parameters });

const createUser = async (externalId: string) =>
	await new AdminApi(surroundings.sandbox).call<{ user: { id: string } }>('POST', '/users', { externalId });

const UNKNOWN = 'If the User Is Unknown: nobody has the ID "typo"; check User ID, or choose Create';
const NOBODY_YET =
	'If the User Has No Channel: nobody has the ID "typo" yet, and a new user has no channel on which the message could arrive; choose Send Anyway';
const NO_CHANNEL =
	'If the User Has No Channel: this user has none, so the message would reach nobody; link one first, or choose Send Anyway';
const BLOCKED =
	'To: the customer has blocked your business on WhatsApp, so nothing was sent; use Send with another channel in Options → Send On, or wait until the customer writes again';

describe.each([
	['send', sent],
	['sendTemplate', sentTemplate],
])('%s', (_, run) => {
	it.each<[string, INodeParameters]>([
		[UNKNOWN, {}],
		[UNKNOWN, { ifNoChannel: 'sendAnyway' }],
		[NOBODY_YET, { ifUserUnknown: 'create' }],
	])('an unknown user: %s', async (message, parameters) => {
		const { calls, error } = await run({ userId: 'typo', ...parameters });
		expect(error?.message).toBe(message);
		expect(calls).toEqual(['GET /users/typo']);
	});

	it('creates the user, for whom the message waits, if both are chosen', async () => {
		const { items, error } = await run({
			userId: 'typo',
			ifUserUnknown: 'create',
			ifNoChannel: 'sendAnyway',
			options: { outsideWindow: { values: { choice: 'sendAnyway' } } },
		});
		expect(error).toBeUndefined();
		expect(items).toMatchObject([{ json: { messageId: expect.any(String), userExternalId: 'typo' } }]);
	});

	it('does not send to a user without a channel', async () => {
		await createUser('loner');
		const { calls, error } = await run({ userId: 'loner' });
		expect(error?.message).toBe(NO_CHANNEL);
		expect(calls).toEqual(['GET /users/loner', 'GET /clients']);
	});

	it('does not count a channel that is still being linked', async () => {
		const { user } = await createUser('linking');
		const { integrationId } = await createAna();
		const admin = new AdminApi(surroundings.sandbox);
		const { conversation } = await admin.call<{ conversation: { id: string } }>('POST', '/conversations', {
			type: 'personal',
			participants: [{ userId: user.id }],
		});
		await admin.call('POST', `/users/${user.id}/clients`, {
			matchCriteria: { type: 'whatsapp', integrationId, phoneNumber: '+351965432109' },
			confirmation: { type: 'userActivity' },
			target: { conversationId: conversation.id },
		});
		const { error } = await run({ userId: 'linking' });
		expect(error?.message).toBe(
			'If the User Has No Channel: the channel of this user is not linked yet; wait until it is, or choose Send Anyway',
		);
	});

	it.each(['user', 'conversation'])(
		'does not send to a customer who has blocked it, by %s',
		async (sendTo) => {
			const ana = await createAna();
			await surroundings.driver.write(ana, { text: 'Hi' });
			await surroundings.driver.block(ana);
			const { userId, conversationId } = ana;
			const { error, calls } = await run({ sendTo, userId, conversationId });
			expect(error?.message).toBe(BLOCKED);
			expect(calls.filter((call) => call.startsWith('POST'))).toEqual([]);
			expect(await received(ana)).toEqual([]);
		},
	);
});

it('a silent message needs no channel, and nobody who could be reached', async () => {
	await createUser('loner');
	const silent = { userId: 'loner', options: { silent: true } };
	const { calls, error } = await sent(silent);
	expect(error).toBeUndefined();
	expect(calls).toEqual(['GET /users/loner', 'GET /conversations', 'POST /conversations', 'POST /messages']);
});

it('a web chat is a channel', async () => {
	const bea = await surroundings.driver.createCustomer({ channel: 'web' });
	const { calls, items } = await sent({ userId: bea.userId });
	expect(items).toMatchObject([{ json: { sentAs: 'message', userId: bea.userId, channel: 'sdk' } }]);
	expect(calls).toEqual([`GET /users/${bea.userId}`, 'GET /clients', 'GET /conversations', 'POST /messages']);
});

it('a customer on two channels is written to on the one that is not blocked', async () => {
	const bea = await surroundings.driver.createCustomer({ channel: 'web' });
	const { integrationId } = await createAna();
	await new AdminApi(surroundings.sandbox).call('POST', `/users/${bea.userId}/clients`, {
		matchCriteria: { type: 'whatsapp', integrationId, phoneNumber: '+351965432109', primary: false },
		confirmation: { type: 'immediate' },
		target: { conversationId: bea.conversationId },
	});
	await surroundings.driver.write(bea, { text: 'Hi' }, { channel: 'web' });
	await surroundings.driver.block(bea, true, { channel: 'whatsapp' });
	const toBea = { userId: bea.userId };
	const onWeb = { options: { channel: 'web' } };
	expect((await sent({ ...toBea, ...onWeb })).error).toBeUndefined();
	expect(await received(bea)).toMatchObject([{ state: 'delivered' }]);

	const onWhatsApp = {
		options: { channel: 'whatsapp', outsideWindow: { values: { choice: 'sendAnyway' } } },
	};
	expect((await sent({ ...toBea, ...onWhatsApp })).error?.message).toBe(BLOCKED);
});
