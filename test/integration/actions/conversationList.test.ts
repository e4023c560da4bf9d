import type { INodeListSearchResult, INodeParameters } from 'n8n-workflow';
import { AdminApi } from '../../shared/adminApi';
import { useSandbox } from '../harness/sandbox';
import { searchList, type Search } from '../harness/search';

const surroundings = useSandbox();

const search = async (filter: string, more: Partial<Search> = {}): Promise<INodeListSearchResult> =>
	await searchList(surroundings, { method: 'searchConversations', filter, ...more });

const searchOfUser = async (parameters: INodeParameters, filter?: string): Promise<INodeListSearchResult> =>
	await searchList(surroundings, { method: 'searchConversationsOfUser', filter, parameters });

const namesOf = async (found: Promise<INodeListSearchResult>): Promise<string[]> =>
	(await found).results.map(({ name }) => name);

const createAnna = async () =>
	await surroundings.driver.createCustomer({
		channel: 'whatsapp',
		name: 'Anna Schmidt',
		externalId: 'customer-42',
		email: 'anna@example.com',
	});

const createConversation = async (body: object): Promise<string> => {
	const { conversation } = await new AdminApi(surroundings.sandbox).call<{ conversation: { id: string } }>(
		'POST',
		'/conversations',
		body,
	);
	return conversation.id;
};

const addConversation = async (userId: string, more: object = {}): Promise<string> =>
	await createConversation({ type: 'personal', participants: [{ userId }], ...more });

const addPast = async (conversationId: string, ...texts: Array<[text: string, channel?: string]>) =>
	await surroundings.driver.addPast(
		conversationId,
		texts.map(([text, channel], index) => ({
			text,
			...(channel && { channel: channel as 'whatsapp' }),
			received: `2026-01-05T09:0${index}:00.000Z`,
		})),
	);

const LAST_ACTIVE = String.raw`last active \d{4}-\d\d-\d\d \d\d:\d\d UTC`;

it.each(['userId', 'external ID', 'email'])(
	'customer, channel and last words show a conversation that is found by the %s',
	async (by) => {
		const { userId, conversationId } = await createAnna();
		await surroundings.driver.write(userId, { type: 'text', text: 'Hello' });
		await surroundings.driver.write(userId, { type: 'text', text: 'Where is my parcel?' });
		const typed = by === 'userId' ? userId : by === 'email' ? 'anna@example.com' : 'customer-42';
		expect(await search(typed)).toEqual({
			results: [{ name: 'Anna Schmidt · WhatsApp · Where is my parcel?', value: conversationId }],
			paginationToken: undefined,
		});
	},
);

it('conversations are none before anything is typed, and none for half an ID', async () => {
	await createAnna();
	for (const typed of ['', ' ', 'customer-4', 'bea@example.com']) {
		expect(await search(typed)).toEqual({ results: [] });
	}
});

it('those of the user above are found by name, channel and words, and by the name of the conversation', async () => {
	const { userId, conversationId } = await createAnna();
	await addPast(conversationId, ['Where is my parcel?', 'whatsapp']);
	const repairs = await addConversation(userId, { displayName: 'Repairs' });
	await addPast(repairs, ['Is it ready?', 'telegram'], ['Tomorrow']);
	const find = async (filter: string) =>
		(await searchOfUser({ userId }, filter)).results.map(({ value }) => value);

	expect(await find('')).toEqual(expect.arrayContaining([conversationId, repairs]));
	expect(await find('anna sch')).toHaveLength(2);
	expect(await find('WHATSAPP')).toEqual([conversationId]);
	expect(await find('parcel')).toEqual([conversationId]);
	expect(await find('repairs')).toEqual([repairs]);
	expect(await find(repairs)).toEqual([repairs]);
	expect(await find('Bea')).toEqual([]);
	expect(await namesOf(searchOfUser({ userId }, 'repairs'))).toEqual([
		'Anna Schmidt · Repairs · Telegram · Tomorrow',
	]);
	await expect(searchOfUser({ userId: '' })).rejects.toThrow(
		'User ID: fill it in above, the list depends on it',
	);
});

it('a conversation without messages shows where it would go and when it was made', async () => {
	const { userId } = await createAnna();
	expect(await namesOf(search(userId))).toEqual([
		expect.stringMatching(`^Anna Schmidt · WhatsApp · ${LAST_ACTIVE}$`),
	]);
});

it('what only the business wrote shows where it went', async () => {
	const { userId, conversationId } = await createAnna();
	await addPast(conversationId, ['Your parcel is on its way']);
	expect(await namesOf(search(userId))).toEqual(['Anna Schmidt · WhatsApp · Your parcel is on its way']);
});

it('a customer without a name goes by what else the API knows', async () => {
	const { userId } = await surroundings.driver.createCustomer({ channel: 'web' });
	await surroundings.driver.write(userId, { type: 'text', text: 'Hello' });
	expect(await namesOf(search(userId))).toEqual(['Customer · Web · Hello']);

	const blank = ' \u200b';
	const bea = await surroundings.driver.createCustomer({
		channel: 'web',
		name: blank,
		email: 'bea@example.com',
	});
	await new AdminApi(surroundings.sandbox).call('PATCH', `/conversations/${bea.conversationId}`, {
		displayName: blank,
	});
	expect(await namesOf(search(bea.userId))).toEqual([expect.stringMatching(/^bea@example\.com · /)]);
});

it('a group is called one', async () => {
	const { userId } = await createAnna();
	await createConversation({ type: 'sdkGroup', participants: [{ userId, subscribeSDKClient: false }] });
	expect(await namesOf(searchOfUser({ userId }, 'group'))).toEqual([
		expect.stringMatching(/^Anna Schmidt · Group · /),
	]);
});

it('last words are one line, cut between characters that people see, without addresses and what they quote', async () => {
	const { userId, conversationId } = await createAnna();
	await addPast(conversationId, [`On\n\n  two lines ${'👩‍👩‍👧'.repeat(80)}`, 'whatsapp']);
	const [name = ''] = await namesOf(search(userId));
	expect(name).toBe(`Anna Schmidt · WhatsApp · On two lines ${'👩‍👩‍👧'.repeat(47)}…`);

	const question = await surroundings.driver.write(userId, { type: 'text', text: 'This one?' });
	await surroundings.driver.write(
		userId,
		{ type: 'image', mediaUrl: 'https://example.com/a.png', text: 'Yes' },
		{ quotedMessageId: question.id },
	);
	expect(await namesOf(search(userId))).toEqual(['Anna Schmidt · WhatsApp · [image] Yes']);
});

describe('requests', () => {
	const createMany = async (count: number): Promise<{ userId: string; ids: string[] }> => {
		const { userId, conversationId } = await createAnna();
		const ids = [conversationId];
		while (ids.length < count) ids.push(await addConversation(userId));
		for (const [index, id] of ids.entries()) await addPast(id, [`Question ${index}`, 'whatsapp']);
		return { userId, ids };
	};

	const countReads = async (): Promise<number> =>
		(await surroundings.callsMade()).filter((call) => /^GET .*\/messages$/.test(call)).length;

	it('read the details of a page at a time, and the token leads on', async () => {
		const { userId, ids } = await createMany(45);
		const pages: INodeListSearchResult[] = [];
		do {
			pages.push(await search(userId, { cursor: pages.at(-1)?.paginationToken }));
			expect(await countReads()).toBe(Math.min(pages.length * 20, 45));
		} while (pages.at(-1)!.paginationToken);
		const found = pages.flatMap(({ results }) => results);
		expect(pages.map(({ results }) => results.length)).toEqual([20, 20, 5]);
		expect(found.map(({ value }) => value).sort()).toEqual([...ids].sort());
		expect(new Set(found.map(({ name }) => name)).size).toBe(45);
	});

	it('go on to later pages for words that the first does not have', async () => {
		const { userId } = await createMany(45);
		const [first] = (await search(userId)).results;
		const last = /Question 0$/.test(first!.name) ? 'Question 44' : 'Question 0';
		expect(await namesOf(searchOfUser({ userId }, last))).toEqual([
			expect.stringMatching(new RegExp(`${last}$`)),
		]);
	});

	it('that are refused leave what the list tells, and the other details', async () => {
		const { userId, ids } = await createMany(2);
		const refused = ids[1]!;
		await surroundings.driver.injectFault({
			path: `/conversations/${refused}/messages`,
			status: 500,
			times: 9,
		});
		expect((await search(userId)).results).toEqual(
			expect.arrayContaining([
				{ name: 'Anna Schmidt · WhatsApp · Question 0', value: ids[0] },
				{ name: expect.stringMatching(`^Anna Schmidt · ${LAST_ACTIVE}$`), value: refused },
			]),
		);
	});

	it('are few at a time, wait as long as the API asks, and are no more when it does not let go', async () => {
		const { userId, ids } = await createMany(8);
		const limit = { path: `/conversations/`, status: 429, body: {}, headers: { 'Retry-After': '0' } };
		await surroundings.driver.injectFault({ ...limit, times: 3 });
		expect(await namesOf(search(userId))).toEqual(
			ids.map(() => expect.stringMatching(/^Anna Schmidt · WhatsApp · Question \d$/)),
		);

		await surroundings.driver.injectFault({ ...limit, times: 1000 });
		const before = await countReads();
		expect(await namesOf(search(userId))).toEqual(
			ids.map(() => expect.stringMatching(`^Anna Schmidt · ${LAST_ACTIVE}$`)),
		);
		expect((await countReads()) - before).toBe(5 * 6);
	});
});
