import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { runAction } from '../harness/engine';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

/** The JSON of the items; fails with the node's own words. */
const run = async (operation: string, parameters: INodeParameters): Promise<IDataObject[]> => {
	const [resource, name] = operation.split(': ');
	const { items, error } = await runAction({
		credential: surroundings.credential,
		parameters: { resource: resource!, operation: name!, ...parameters },
	});
	if (error) throw new Error(`${error.message} ${error.description ?? ''}`);
	return items.map(({ json }) => json);
};

describe('users', () => {
	it('are created, found by email, changed, emptied and deleted', async () => {
		const fields = { givenName: 'Ana', email: 'ana@example.com', toBeRetained: true };
		const [created] = await run('user: create', {
			options: { ...fields, simplify: false },
		});
		expect(created).toMatchObject({ profile: { givenName: 'Ana' }, toBeRetained: true });
		const ana = created!.id as string;

		const updateFields = { surname: 'Silva', metadata: { values: [{ key: 'plan', value: 'gold' }] } };
		expect(await run('user: update', { userId: ana, updateFields })).toMatchObject([
			{ id: ana, surname: 'Silva', metadata: { plan: 'gold' } },
		]);
		const { userId } = await surroundings.driver.createCustomer({
			channel: 'mailgun',
			email: 'bea@example.com',
		});
		expect(await run('user: getMany', { email: 'bea@example.com' })).toMatchObject([{ id: userId }]);

		const [emptied] = await run('user: deletePersonalInformation', { userId: ana });
		expect(emptied).toMatchObject({ id: ana });
		expect(emptied).not.toHaveProperty('givenName');
		expect(emptied).not.toHaveProperty('metadata.plan');
		expect(await run('user: delete', { userId: ana })).toEqual([{ deleted: true }]);
		await expect(run('user: get', { userId: ana })).rejects.toThrow('User not found');
	});

	it('with an external ID are created once', async () => {
		expect(await run('user: create', { externalId: 'ana' })).toMatchObject([{ externalId: 'ana' }]);
		await expect(run('user: create', { externalId: 'ana' })).rejects.toThrow('User already exists');
	});
});

describe('clients', () => {
	it('link a phone number to a user and are listed and deleted', async () => {
		const whatsApp = await surroundings.driver.createCustomer({ channel: 'whatsapp' });
		const web = await surroundings.driver.createCustomer({ channel: 'web' });
		const { userId } = web;
		const [client] = await run('userChannel: link', {
			userId,
			matchType: 'whatsapp',
			integrationId: whatsApp.integrationId,
			phoneNumber: '+351 912 345 678',
			conversationId: web.conversationId,
			confirmation: 'immediate',
		});
		expect(client).toMatchObject({ type: 'whatsapp', status: 'pending' });

		const listed = await run('userChannel: getMany', { userId, returnAll: true });
		expect(listed.map(({ type }) => type).sort()).toEqual(['sdk', 'whatsapp']);
		expect(await run('userChannel: unlink', { userId, clientId: client!.id as string })).toEqual([
			{ deleted: true },
		]);
		expect(await run('userChannel: getMany', { userId })).toHaveLength(1);
	});
});

describe('conversations', () => {
	it('are changed and deleted, but for the default one', async () => {
		const { userId, conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
		const updateFields = { displayName: 'Order 42', metadata: { values: [{ key: 'order', value: 42 }] } };
		expect(await run('conversation: update', { conversationId, updateFields })).toMatchObject([
			{ displayName: 'Order 42', metadata: { order: 42 } },
		]);
		await expect(run('conversation: delete', { conversationId })).rejects.toThrow(
			'because it is the default',
		);

		const [second] = await run('conversation: create', { userId });
		expect(await run('conversation: delete', { conversationId: second!.id as string })).toEqual([
			{ deleted: true },
		]);
	});

	it('of a group are joined and left', async () => {
		const createUser = async () => (await run('user: create', {}))[0]!.id as string;
		const [ana, bea] = [await createUser(), await createUser()];
		const [group] = await run('conversation: create', {
			type: 'sdkGroup',
			participants: { values: [{ userId: ana, subscribeSDKClient: true }] },
		});
		const conversationId = group!.id as string;
		await run('participant: join', { conversationId, userId: bea, subscribeSDKClient: false });
		const both = await run('participant: getMany', { conversationId, returnAll: true });
		expect(both.map(({ userId }) => userId).sort()).toEqual([ana, bea].sort());

		expect(await run('participant: leave', { conversationId, userId: bea })).toEqual([{ left: true }]);
		expect(await run('participant: getMany', { conversationId })).toMatchObject([{ userId: ana }]);
	});

	it('lose one message, or all', async () => {
		const customer = await surroundings.driver.createCustomer({ channel: 'web' });
		const { conversationId } = customer;
		for (const text of ['one', 'two', 'three']) await surroundings.driver.write(customer, { text });
		const [newest] = await run('message: getMany', { sendTo: 'conversation', conversationId, limit: 1 });
		await run('message: delete', { conversationId, messageId: newest!.messageId as string });
		expect(await run('message: getMany', { sendTo: 'conversation', conversationId })).toHaveLength(2);
		await run('message: deleteAll', { conversationId });
		expect(await run('message: getMany', { sendTo: 'conversation', conversationId })).toEqual([]);
	});
});

it.each<[string, string, INodeParameters, string]>([
	[
		'an email address that is none',
		'user: getMany',
		{ email: 'ana' },
		'Email: enter an email address, e.g. ana@example.com',
	],
	[
		'a phone number without a country code',
		'userChannel: link',
		{
			userId: 'u1',
			integrationId: 'i',
			matchType: 'whatsapp',
			phoneNumber: '912 345 678',
			conversationId: 'c',
		},
		'Phone Number: enter it with + and country code, e.g. +351 912 345 678',
	],
	[
		'typing on behalf of a customer',
		'conversation: sendActivity',
		{
			conversationOf: 'conversation',
			conversationId: 'c',
			activity: "={{ 'typing:start' }}",
			authorUserId: 'u',
		},
		'Activity: of a customer only Read can be sent, choose it or clear Author User ID',
	],
	[
		'a payload that is no JSON',
		'conversation: sendConversionEvents',
		{ conversationId: 'c', payload: 'x' },
		'Payload: enter a JSON object, e.g. {"data": [{"event_name": "Purchase"}]}',
	],
	[
		'a participant with two IDs',
		'conversation: create',
		{ type: 'sdkGroup', participants: { values: [{ userId: 'a', userExternalId: 'b' }] } },
		'Participants, row 1: User ID: enter either this or the external ID',
	],
	[
		'a name that is too long',
		'conversation: update',
		{ conversationId: 'c', updateFields: { displayName: 'x'.repeat(101) } },
		'Display Name: shorten it, it has 101 characters and the API takes 100',
	],
])('%s is refused before any request', async (_, operation, parameters, sentence) => {
	await expect(run(operation, parameters)).rejects.toThrow(sentence);
	expect(await surroundings.driver.requests()).toEqual([]);
});
