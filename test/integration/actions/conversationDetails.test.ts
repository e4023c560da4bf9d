import type { INodeListSearchResult } from 'n8n-workflow';
import { LAST_ACTIVE, useConversationLists } from '../harness/conversationLists';

const { addConversation, addPast, createAnna, namesOf, search, searchOfUser, surroundings } =
	useConversationLists();

const createMany = async (count: number): Promise<{ userId: string; ids: string[] }> => {
	const { userId, conversationId } = await createAnna();
	const ids = [conversationId];
	while (ids.length < count) ids.push(await addConversation(userId));
	for (const [index, id] of ids.entries()) await addPast(id, [`Question ${index}`, 'whatsapp']);
	return { userId, ids };
};

const countReads = async (): Promise<number> =>
	(await surroundings.callsMade()).filter((call) => /^GET .*\/messages$/.test(call)).length;

it('reads the details of a page at a time, and the token leads on', async () => {
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

it('goes on to later pages for words that the first does not have', async () => {
	const { userId } = await createMany(45);
	const [first] = (await search(userId)).results;
	const last = /Question 0$/.test(first!.name) ? 'Question 44' : 'Question 0';
	expect(await namesOf(searchOfUser({ userId }, last))).toEqual([
		expect.stringMatching(new RegExp(`${last}$`)),
	]);
});

it('shows what the list tells where details are refused, and the other details', async () => {
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

it('asks for few at a time, waits as long as the API wants, and stops when it does not let go', async () => {
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
