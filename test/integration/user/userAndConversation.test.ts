import type { INodeParameters } from 'n8n-workflow';
import { runAction, type Run } from '../harness/engine';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

const run = async (parameters: INodeParameters, more: Partial<Run> = {}) =>
	await runAction({ credential: surroundings.credential, parameters, ...more });

describe('user: getOrCreate', () => {
	const getOrCreate = { resource: 'user', operation: 'getOrCreate' };

	it('creates the user with all fields, and takes the same one the second time', async () => {
		const parameters = {
			...getOrCreate,
			externalId: 'customer-42',
			options: {
				givenName: 'Ana',
				surname: '',
				email: 'ana@example.com',
				locale: 'pt-BR',
				signedUpAt: '2026-01-31T10:30:00+01:00',
				metadata: { values: [{ key: 'plan', value: 'gold' }] },
			},
		};
		const first = await run(parameters);
		const second = await run({ ...parameters, options: { simplify: false } });

		expect(first.items).toMatchObject([
			{
				json: {
					created: true,
					externalId: 'customer-42',
					givenName: 'Ana',
					email: 'ana@example.com',
					locale: 'pt-BR',
					metadata: { plan: 'gold' },
				},
			},
		]);
		expect(second.items).toMatchObject([
			{
				json: {
					created: false,
					id: first.items[0]!.json.id,
					profile: { givenName: 'Ana', email: 'ana@example.com', locale: 'pt-BR' },
					signedUpAt: '2026-01-31T09:30:00.000Z',
				},
			},
		]);
	});

	it.each(['create', 'getOrCreate'])(
		"%s takes a time without a zone for one of the workflow's zone, New York here",
		async (operation) => {
			const options = { signedUpAt: '2026-07-31T09:30:00' };
			const { items } = await run({
				resource: 'user',
				operation,
				externalId: 'ana',
				options: { ...options, simplify: false },
			});
			expect(items).toMatchObject([{ json: { signedUpAt: '2026-07-31T13:30:00.000Z' } }]);
		},
	);

	it('takes the user whom somebody else has created at the same moment', async () => {
		const { driver } = surroundings;
		const { userId } = await driver.createCustomer({ channel: 'web', externalId: 'ana' });
		await driver.injectFault({
			method: 'GET',
			path: '/users/ana',
			status: 404,
			body: { errors: [{ code: 'user_not_found', title: 'User not found' }] },
		});
		const { items } = await run({ ...getOrCreate, externalId: 'ana' });

		expect(items).toMatchObject([{ json: { id: userId, created: false } }]);
		expect((await driver.requests()).map(({ method, status }) => [method, status])).toEqual([
			['GET', 404],
			['POST', 409],
			['GET', 200],
		]);
	});

	it.each<[string, object]>([
		['the app is unknown', { body: { errors: [{ code: 'app_not_found', title: 'App not found' }] } }],
		['something else answers', { body: '<h1>Not Found</h1>' }],
	])('creates nobody when %s, although that is a 404, too', async (_, trouble) => {
		await surroundings.driver.injectFault({ method: 'GET', status: 404, ...trouble });
		const { error } = await run({ ...getOrCreate, externalId: 'ana' });
		expect(error).toMatchObject({ httpCode: '404' });
		expect(await surroundings.callsMade()).toEqual(['GET /users/ana']);
	});

	it('creates a user who stands in several items once', async () => {
		const items = Array.from({ length: 8 }, () => ({ externalId: 'ana' }));
		const result = await run({ ...getOrCreate, externalId: '={{ $json.externalId }}' }, { items });
		expect(result.items.map(({ json }) => json.created)).toEqual([
			true,
			...Array.from({ length: 7 }, () => false),
		]);
	});
});

it('user: get finds a user by either ID', async () => {
	const { userId } = await surroundings.driver.createCustomer({ channel: 'web', externalId: 'ana' });
	for (const id of [userId, 'ana', ` ${userId} `]) {
		const { items } = await run({ resource: 'user', operation: 'get', userId: id });
		expect(items).toMatchObject([{ json: { id: userId, externalId: 'ana' } }]);
	}
});

describe('conversation', () => {
	const create = async (userId: string, options = {}) =>
		(await run({ resource: 'conversation', operation: 'create', userId, options })).items[0]!.json;

	it('create makes one for the user, with what the API takes besides', async () => {
		const { userId } = await surroundings.driver.createCustomer({ channel: 'web' });
		const conversation = await create(userId, {
			displayName: 'Order 42',
			description: '',
			metadata: { values: [{ key: 'order', value: '42' }] },
		});
		expect(conversation).toMatchObject({
			type: 'personal',
			displayName: 'Order 42',
			metadata: { order: '42' },
		});
	});

	it.each([true, false])('create asks for the web chat of the user to show it or not: %s', async (wanted) => {
		const { userId } = await surroundings.driver.createCustomer({ channel: 'web' });
		await create(userId, { subscribeSDKClient: wanted });
		expect((await surroundings.driver.requests()).at(-1)?.body).toEqual({
			type: 'personal',
			participants: [{ userId, subscribeSDKClient: wanted }],
		});
	});

	it('get gives the conversation', async () => {
		const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
		const { items } = await run({ resource: 'conversation', operation: 'get', conversationId });
		expect(items).toMatchObject([{ json: { id: conversationId, isDefault: true } }]);
	});

	it('getMany follows the pages of a user, and stops at the limit', async () => {
		const { userId } = await surroundings.driver.createCustomer({ channel: 'web' });
		const items = Array.from({ length: 104 }, () => ({}));
		await run({ resource: 'conversation', operation: 'create', userId }, { items });
		const getMany = { resource: 'conversation', operation: 'getMany', userId };

		const all = await run({ ...getMany, returnAll: true });
		expect(new Set(all.items.map(({ json }) => json.id)).size).toBe(105);
		const some = await run({ ...getMany, limit: 3 });
		expect(some.items.map(({ json }) => json.id)).toEqual(all.items.slice(0, 3).map(({ json }) => json.id));
	});
});
