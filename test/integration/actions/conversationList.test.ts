import { AdminApi } from '../../shared/adminApi';
import { LAST_ACTIVE, useConversationLists } from '../harness/conversationLists';

const {
	addConversation,
	addPast,
	createAnna,
	createConversation,
	namesOf,
	search,
	searchOfUser,
	surroundings,
} = useConversationLists();

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
