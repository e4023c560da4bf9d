import { runAction } from '../harness/engine';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

const UNKNOWN_ID = '0123456789abcdef01234567';
const send = { resource: 'message', operation: 'send', sendTo: 'conversation' };

it.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
	'lets the other items go on with %s',
	async (onError) => {
		const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
		const { items, errorItems, error } = await runAction({
			credential: surroundings.credential,
			parameters: { ...send, conversationId: '={{ $json.id }}', text: '={{ $json.text }}' },
			items: [
				{ id: conversationId, text: 'one' },
				{ id: conversationId, text: '' },
				{ id: UNKNOWN_ID, text: 'three' },
				{ id: conversationId, text: 'four' },
			],
			onError,
		});

		expect(error).toBeUndefined();
		const good = [{ text: 'one' }, { text: 'four' }];
		const bad = [
			{ error: 'Text: enter what to send' },
			{
				error: 'Conversation not found',
				message: expect.stringContaining('Check the Conversation field'),
			},
		];
		if (onError === 'continueErrorOutput') {
			expect(items.map(({ json }) => json)).toMatchObject(good);
			expect(errorItems.map(({ json }) => json)).toMatchObject(bad);
		} else {
			expect(items.map(({ json }) => json)).toMatchObject([good[0], bad[0], bad[1], good[1]]);
		}
	},
);

it('stops at the first item that fails, by its number, when the node is not to continue', async () => {
	const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
	const { error } = await runAction({
		credential: surroundings.credential,
		parameters: { ...send, conversationId, text: '={{ $json.text }}' },
		items: [{ text: 'one' }, { text: '' }, { text: 'three' }],
	});
	expect(error).toMatchObject({ message: 'Text: enter what to send', context: { itemIndex: 1 } });
	const posted = (await surroundings.driver.requests()).filter(({ method }) => method === 'POST');
	expect(posted).toHaveLength(1);
});
