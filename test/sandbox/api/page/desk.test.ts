import { business, useSandbox } from '../../harness';
import { followPage } from '../../harness/pageStream';

const surroundings = useSandbox();

test('the desk hears of metadata, the phones do not', async () => {
	const { api, driver, sandbox } = surroundings;
	const { conversationId } = await driver.createCustomer({ channel: 'web' });
	const path = `/conversations/${conversationId}`;
	await api.patch(path, { metadata: { ofConversation: 1 } });
	const content = { type: 'text', text: 'Which size?' };
	await api.post(`${path}/messages`, { author: business, content, metadata: { ofMessage: 2 } });
	const stream = await followPage(sandbox.url);
	const { changed } = await stream.next();
	stream.close();
	expect(changed).toContainEqual(
		expect.objectContaining({
			kind: 'conversation',
			metadata: { ofConversation: 1 },
			messages: [expect.objectContaining({ text: 'Which size?', metadata: { ofMessage: 2 } })],
		}),
	);
	const phones = changed.filter(({ kind }) => kind === 'phone');
	expect(phones).toHaveLength(1);
	expect(JSON.stringify(phones)).not.toMatch(/ofConversation|ofMessage/);
});
