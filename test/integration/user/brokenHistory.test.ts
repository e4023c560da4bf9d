import { textsOf, useHistory } from '../harness/histories';
import { createPast } from '../harness/pasts';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();
const getHistory = useHistory(surroundings);

const breakOne = async () => {
	const past = await createPast(surroundings, { conversations: 3, messages: 150, apart: 150 });
	const path = `/conversations/${past.conversationIds[1]}/messages`;
	await surroundings.driver.injectFault({ path, status: 403, times: 100, body: forbidden });
	return { ...past, id: past.conversationIds[1] };
};
const forbidden = { errors: [{ code: 'forbidden', title: 'Forbidden' }] };

it.each([{ returnAll: true }, { limit: 200 }])(
	'a conversation that cannot be read fails the item by name, with %j',
	async (count) => {
		const { id, userId } = await breakOne();
		const { error, jsons } = await getHistory(userId, count);
		expect(jsons).toEqual([]);
		expect(error?.message).toBe(`The conversation "Order 1" (${id}) cannot be read: Forbidden`);
		expect(error?.description).toContain('Use an app key');
	},
);

it('a conversation that cannot be read does not matter as long as it is not needed', async () => {
	const { userId, texts } = await breakOne();
	expect(textsOf((await getHistory(userId, { limit: 150 })).jsons)).toEqual(texts.slice(0, 150));
});

it.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
	'a conversation that cannot be read is marked at the end with %s, and the rest is given',
	async (onError) => {
		const { id, userId, texts } = await breakOne();
		const mark = { conversationId: id, conversationName: 'Order 1', error: 'Forbidden' };
		const others = texts.filter((text) => !text.startsWith('1/'));
		for (const [count, given] of [
			[{ returnAll: true }, others],
			[{ limit: 200 }, others.slice(0, 200)],
		] as const) {
			const { error, jsons } = await getHistory(userId, count, { onError });
			expect(error).toBeUndefined();
			expect(textsOf(jsons)).toEqual([...given, undefined]);
			expect(jsons.at(-1)).toEqual(mark);
		}
		const { jsons } = await getHistory(userId, { limit: 200, output: 'transcript' }, { onError });
		expect(jsons).toMatchObject([{ messages: 200, unread: [mark] }]);
		expect(jsons[0]!.transcript).toMatch(/\n\[The conversation Order 1 cannot be read: Forbidden\]$/);
	},
);
