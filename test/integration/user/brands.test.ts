import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { useAdministration } from '../harness/administration';

const { attempt, run, surroundings } = useAdministration();

const options = { brandId: '7' };

/** Two users with the same external ID, of whom one belongs to the brand. */
const createTwins = async (): Promise<{ ofBrand: string; ofNone: string }> => {
	const [ofBrand] = await run('user: create', { externalId: 'ana', options });
	const [ofNone] = await run('user: create', { externalId: 'ana' });
	return { ofBrand: ofBrand!.id as string, ofNone: ofNone!.id as string };
};

const idsOf = (items: IDataObject[]): unknown[] => items.map(({ id }) => id);

describe('users', () => {
	it('with the same external ID are told apart', async () => {
		const { ofBrand, ofNone } = await createTwins();
		expect(ofBrand).not.toBe(ofNone);
		expect(idsOf(await run('user: get', { userId: 'ana', options }))).toEqual([ofBrand]);
		expect(idsOf(await run('user: get', { userId: 'ana' }))).toEqual([ofNone]);
		const updateFields = { givenName: 'Ana' };
		expect(idsOf(await run('user: update', { userId: 'ana', updateFields, options }))).toEqual([ofBrand]);
		expect(idsOf(await run('user: deletePersonalInformation', { userId: 'ana', options }))).toEqual([
			ofBrand,
		]);

		await run('user: delete', { userId: 'ana', options });
		expect((await attempt('user: get', { userId: 'ana', options })).error).toMatchObject({
			message: 'User not found',
			description: expect.stringContaining('add Brand ID in the options'),
		});
		expect(idsOf(await run('user: get', { userId: 'ana' }))).toEqual([ofNone]);
	});

	it('are created for the brand once, also when somebody else is faster', async () => {
		const parameters = { externalId: 'ana', options: { ...options, simplify: false } };
		const [created] = await run('user: getOrCreate', parameters);
		expect(created).toMatchObject({ created: true, brandId: '7' });
		await surroundings.driver.injectFault({
			method: 'GET',
			path: '/users/ana',
			status: 404,
			body: { errors: [{ code: 'user_not_found', title: 'User not found' }] },
		});
		expect(await run('user: getOrCreate', parameters)).toMatchObject([{ id: created!.id, created: false }]);
	});

	it('are listed by the brand', async () => {
		await run('user: getMany', { email: 'ana@example.com', options });
		const requests = await surroundings.driver.requests();
		expect(requests.map(({ query }) => (query as IDataObject).brandId)).toEqual(['7']);
	});
});

it.each<[string, string, INodeParameters, string]>([
	[
		'a brand that is a list',
		'user: get',
		{ userId: 'ana', options: { brandId: '={{ [7] }}' } },
		'Brand ID: the expression must give a text, not an object or a list',
	],
	[
		'a brand that is too long',
		'message: send',
		{ sendTo: 'user', userId: 'ana', text: 'Hello', options: { brandId: 'x'.repeat(25) } },
		'Brand ID: shorten it, it has 25 characters and the API takes 24',
	],
	[
		'an external ID of a group that would change the path',
		'conversation: create',
		{ type: 'sdkGroup', participants: { values: [{ userExternalId: '..' }] }, options },
		'Participants: External ID: ".." is not an ID',
	],
])('%s is refused before any request', async (_, operation, parameters, sentence) => {
	const { error } = await attempt(operation, parameters);
	expect(error?.message).toBe(sentence);
	expect(await surroundings.driver.requests()).toEqual([]);
});
