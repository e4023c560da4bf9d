import type { ICredentialDataDecryptedObject, INodeParameters, NodeParameterValueType } from 'n8n-workflow';
import { runAction } from '../harness/engine';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

const UNKNOWN_ID = '0123456789abcdef01234567';
const send = {
	resource: 'message',
	operation: 'send',
	sendTo: 'conversation',
	options: { outsideWindow: { values: { choice: 'sendAnyway' } } },
};

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

describe.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
	'what concerns all items is told of each of them with %s',
	(onError) => {
		const run = async (parameters: INodeParameters, change: ICredentialDataDecryptedObject = {}) => {
			const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
			const result = await runAction({
				credential: { ...surroundings.credential, ...change },
				parameters: { ...send, conversationId, text: '={{ $json.text }}', ...parameters },
				items: [{ text: 'one' }, { text: 'two' }],
				onError,
			});
			expect(result.error).toBeUndefined();
			const [good, bad] =
				onError === 'continueErrorOutput' ? [result.items, result.errorItems] : [[], result.items];
			return { good: good.map(({ json }) => json), bad: bad.map(({ json }) => json.error), items: bad };
		};
		const concurrency = (entered: NodeParameterValueType) => ({ options: { concurrency: entered } });
		const wanted = 'Concurrency: enter a whole number from 1 up';

		it.each<[unknown, INodeParameters, string]>([
			[0, concurrency(0), wanted],
			[-1, concurrency(-1), wanted],
			[2.5, concurrency(2.5), wanted],
			['a text', concurrency('many'), wanted],
			['NaN', concurrency('={{ NaN }}'), wanted],
			['true', concurrency('={{ true }}'), wanted],
			['a list', concurrency('={{ [5] }}'), wanted],
			[
				'an unknown operation',
				{ operation: 'shout' },
				'Operation: "message: shout" does not exist, choose one of the list',
			],
			[
				'an unknown resource',
				{ resource: 'pigeon' },
				'Resource: "pigeon" does not exist, choose one of the list',
			],
		])('%s', async (_, parameters, message) => {
			const { good, bad, items } = await run(parameters);
			expect([good, bad]).toEqual([[], [message, message]]);
			expect(items.map(({ pairedItem }) => pairedItem)).toMatchObject([{ item: 0 }, { item: 1 }]);
			expect((await surroundings.driver.requests()).filter(({ method }) => method === 'POST')).toEqual([]);
		});

		it('an expression that fails', async () => {
			const { good, bad } = await run(concurrency('={{ $("Nowhere").item.json.limit }}'));
			expect([good, bad]).toEqual([[], [expect.stringMatching(/\w/), expect.stringMatching(/\w/)]]);
		});

		it('a credential that is not filled in', async () => {
			const { good, bad } = await run({}, { appId: ' ' });
			const message = 'App ID: enter the ID that Zendesk shows beside the API key';
			expect([good, bad]).toEqual([[], [message, message]]);
		});
	},
);

it.each<[string, NodeParameterValueType]>([
	['nothing', ''],
	['a blank', ' '],
	['an expression that gives nothing', '={{ null }}'],
	['a number as a text', '5'],
	['a number as a text with blanks', '={{ " 5 " }}'],
])('Concurrency takes %s', async (_, concurrency) => {
	const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
	const { items, error } = await runAction({
		credential: surroundings.credential,
		parameters: { ...send, conversationId, text: 'Hello', options: { concurrency } },
	});
	expect([error, items]).toMatchObject([undefined, [{ json: { text: 'Hello' } }]]);
});
