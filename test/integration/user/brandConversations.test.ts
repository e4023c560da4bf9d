import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { useAdministration } from '../harness/administration';
import { searchList } from '../harness/search';

const { run, surroundings } = useAdministration();

const options = { brandId: '7' };

/** Two users with the same external ID, of whom one belongs to the brand. */
const createTwins = async (): Promise<{ ofBrand: string; ofNone: string }> => {
	const [ofBrand] = await run('user: create', { externalId: 'ana', options });
	const [ofNone] = await run('user: create', { externalId: 'ana' });
	return { ofBrand: ofBrand!.id as string, ofNone: ofNone!.id as string };
};

const idsOf = (items: IDataObject[]): unknown[] => items.map(({ id }) => id);

it('messages go to the user of the brand, and are read there', async () => {
	const { ofBrand } = await createTwins();
	const toUser = { sendTo: 'user', text: 'Hello', ifNoChannel: 'sendAnyway', options };
	const [sent] = await run('message: send', { ...toUser, userId: 'ana' });
	const { conversationId } = sent as { conversationId: string };
	expect(await run('participant: getMany', { conversationId })).toMatchObject([{ userId: ofBrand }]);
	expect(await run('message: getMany', { sendTo: 'user', userId: 'ana', options })).toMatchObject([
		{ text: 'Hello' },
	]);
	expect(await run('message: getMany', { sendTo: 'user', userId: 'ana' })).toEqual([]);

	await run('message: send', { ...toUser, userId: 'bea', ifUserUnknown: 'create' });
	expect(await run('user: get', { userId: 'bea', options: { ...options, simplify: false } })).toMatchObject([
		{ brandId: '7' },
	]);
});

it('conversations and groups are those of the user of the brand', async () => {
	const { ofBrand, ofNone } = await createTwins();
	const participants = { values: [{ userExternalId: 'ana', subscribeSDKClient: false }, { userId: ofNone }] };
	const [group] = await run('conversation: create', { type: 'sdkGroup', participants, options });
	const conversationId = group!.id as string;
	const members = async () =>
		(await run('participant: getMany', { conversationId })).map(({ userId }) => userId).sort();
	expect(await members()).toEqual([ofBrand, ofNone].sort());

	await run('participant: leave', { conversationId, userId: 'ana', options });
	expect(await members()).toEqual([ofNone]);
	await run('participant: join', { conversationId, userId: 'ana', options });
	expect(await members()).toEqual([ofBrand, ofNone].sort());

	const [personal] = await run('conversation: create', { userId: 'ana', options });
	expect(idsOf(await run('conversation: getMany', { userId: 'ana', options })).sort()).toEqual(
		[conversationId, personal!.id].sort(),
	);
});

it('the dropdowns show what the user of the brand has', async () => {
	await createTwins();
	const [conversation] = await run('conversation: create', { userId: 'ana', options });
	for (const [method, filter] of [
		['searchConversations', 'ana'],
		['searchConversationsOfUser', ''],
	] as const) {
		const find = async (parameters: INodeParameters) =>
			(await searchList(surroundings, { method, filter, parameters })).results.map(({ value }) => value);
		expect(await find({ userId: 'ana', options })).toEqual([conversation!.id]);
		expect(await find({ userId: 'ana' })).toEqual([]);
	}
	const before = (await surroundings.driver.requests()).length;
	await searchList(surroundings, { method: 'searchClients', parameters: { userId: 'ana', options } });
	await searchList(surroundings, {
		method: 'searchConversations',
		filter: 'a@b.pt',
		parameters: { options },
	});
	const requests = (await surroundings.driver.requests()).slice(before);
	expect(requests.map(({ path, query }) => [path.replace(/.*\//, ''), query])).toEqual([
		['clients', expect.objectContaining(options)],
		['users', expect.objectContaining(options)],
		['a%40b.pt', options],
	]);
});
