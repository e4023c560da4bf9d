import type { Conversation, Message, Metadata } from '../../../../sandbox/api/model';
import { business, titles, useWebhook } from '../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

const content = { type: 'text', text: 'Which size?' };
const createCustomer = async () => await surroundings.driver.createCustomer({ channel: 'web' });

const patch = async (id: string, change: object) =>
	await surroundings.api.patch(`/conversations/${id}`, change);

async function readConversation(id: string): Promise<Conversation> {
	const { data } = await surroundings.api.get(`/conversations/${id}`);
	return (data as { conversation: Conversation }).conversation;
}

const readMetadata = async (id: string) => (await readConversation(id)).metadata;

describe('a change', () => {
	test.each<[string, boolean, Metadata | null, Metadata]>([
		['adds to what is there', false, { b: '', c: true }, { a: 1, b: '', c: true }],
		['leaves it when it is empty', false, {}, { a: 1, b: 'x' }],
		['empties it by null', false, null, {}],
		['takes the place of what is there, if ordered', true, { b: '', c: true }, { b: '', c: true }],
		['empties it when it is empty, if ordered', true, {}, {}],
	])('%s', async (_title, patchReplacesMetadata, metadata, expected) => {
		const { conversationId: id } = await createCustomer();
		await patch(id, { metadata: { a: 1, b: 'x' } });
		await surroundings.driver.configure({ patchReplacesMetadata });
		const { data } = await patch(id, { metadata });
		expect(data).toHaveProperty('conversation.metadata', expected);
		expect(await readMetadata(id)).toEqual(expected);
	});

	test('of something else leaves it, even if changes replace', async () => {
		const { conversationId: id } = await createCustomer();
		await patch(id, { metadata: { a: 1 } });
		await surroundings.driver.configure({ patchReplacesMetadata: true });
		await patch(id, { displayName: 'Cake' });
		expect(await readMetadata(id)).toEqual({ a: 1 });
	});

	test('replaces that of users and apps as well, if ordered', async () => {
		const { api, driver } = surroundings;
		const { userId } = await createCustomer();
		await driver.configure({ patchReplacesMetadata: true });
		for (const path of [`/users/${userId}`, '']) {
			await api.patch(path, { metadata: { a: 1 } });
			const { data } = await api.patch(path, { metadata: { b: 2 } });
			expect(Object.values(data as object)).toMatchObject([{ metadata: { b: 2 } }]);
			expect(JSON.stringify(data)).not.toContain('"a":1');
		}
	});

	test.each([
		[{ b: null }, 'metadata.b should be string,number,boolean'],
		[{ b: { c: 1 } }, 'metadata.b should be string,number,boolean'],
		[{ b: 'x'.repeat(4096) }, 'Conversation metadata is limited to 4096 bytes in size.'],
		// With {"a":1,"b":""} around it, one byte too many.
		[{ b: 'x'.repeat(4083) }, 'Conversation metadata is limited to 4096 bytes in size.'],
	])('is refused whole: %#', async (metadata, title) => {
		const { conversationId: id } = await createCustomer();
		await patch(id, { metadata: { a: 1 } });
		expect(titles(await patch(id, { metadata, displayName: 'Cake' }))).toEqual([title]);
		const conversation = await readConversation(id);
		expect(conversation).toMatchObject({ metadata: { a: 1 } });
		expect(conversation).not.toHaveProperty('displayName');
	});

	test('may fill 4096 bytes, and what it replaces does not count', async () => {
		const { conversationId: id } = await createCustomer();
		const full = { b: 'x'.repeat(4082) };
		await patch(id, { metadata: { a: 1 } });
		expect((await patch(id, { metadata: full })).status).toBe(200);
		await surroundings.driver.configure({ patchReplacesMetadata: true });
		expect((await patch(id, { metadata: { c: 'x'.repeat(4088) } })).status).toBe(200);
	});
});

describe('of a message', () => {
	const metadata = { n8nAsk: '0123456789abcdef', n8nAskFor: 'Choice', count: 2, isAsked: true };

	test('is in the answer, the history and the event', async () => {
		const { api } = surroundings;
		const { conversationId: id } = await createCustomer();
		await subscribe(['conversation:message']);
		const posted = await api.post<{ messages: Message[] }>(`/conversations/${id}/messages`, {
			author: business,
			content,
			metadata,
		});
		const listed = await api.get<{ messages: Message[] }>(`/conversations/${id}/messages`);
		const [event] = await readEvents();
		for (const message of [posted.data.messages[0], listed.data.messages[0], event?.payload.message]) {
			expect(message).toHaveProperty('metadata', metadata);
		}
	});

	test.each([undefined, null])('is nowhere when it was %j', async (nothing) => {
		const { api } = surroundings;
		const { conversationId: id } = await createCustomer();
		await subscribe(['conversation:message']);
		const body = { author: business, content, metadata: nothing };
		const posted = await api.post<{ messages: Message[] }>(`/conversations/${id}/messages`, body);
		const [event] = await readEvents();
		for (const message of [posted.data.messages[0], event?.payload.message]) {
			expect(message).not.toHaveProperty('metadata');
		}
	});
});
