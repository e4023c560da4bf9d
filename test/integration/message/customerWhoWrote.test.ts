import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { ACTION } from '../../shared/nodeTypes';
import { newAgent } from '../harness/agents';
import { madeUp, TOOL } from '../harness/nodeTypes';
import { code, GATHER, HISTORY, messageOf, MULTIPLY, PASS_ON, send, useWriters } from '../harness/useWriters';
import { START } from '../harness/workflowRun';

const writers = useWriters();
const { heard, run } = writers;

it('answers right behind the trigger, by default and without another request', async () => {
	const { error } = await run({ nodes: { Send: send() } });
	expect(error).toBeUndefined();
	expect([await heard(writers.ana), await heard(writers.ben)]).toEqual([['for Ana'], ['for Ben']]);
	expect(await writers.surroundings.callsMade()).toHaveLength(2);
});

it.each([
	[
		'a node that drops all fields and keeps pairs',
		(items: INodeExecutionData[]) =>
			items.map((_, item) => ({ json: { text: `no ${item}` }, pairedItem: { item } })),
		[['no 0'], ['no 1']],
	],
	[
		'a node that turns the order round',
		(items: INodeExecutionData[]) =>
			items.map(({ json }, item) => ({ json: { text: json.text }, pairedItem: item })).reverse(),
		[['for Ana'], ['for Ben']],
	],
	[
		'a filter',
		(items: INodeExecutionData[]) => [{ json: { text: 'only' }, pairedItem: { item: items.length - 1 } }],
		[[], ['only']],
	],
	[
		'a node whose fields name another conversation',
		(items: INodeExecutionData[]) =>
			items.map((_, item) => ({
				json: { text: `${item}`, conversationId: 'other' },
				pairedItem: { item },
			})),
		[['0'], ['1']],
	],
])('finds the customer behind %s', async (_, change, expected) => {
	const { error } = await run({ nodes: { Code: code(change), Set: PASS_ON, Send: send() } });
	expect(error).toBeUndefined();
	expect([await heard(writers.ana), await heard(writers.ben)]).toEqual(expected);
});

it('finds the customer on the second way out of an IF', async () => {
	const split = madeUp(async function () {
		return this.getInputData().map((_, index) => [{ json: {}, pairedItem: { item: index } }]);
	}, 2);
	await run({
		nodes: { If: split, Send: send() },
		edges: [
			[START, 'If'],
			['If', 'Send', 1],
		],
	});
	expect([await heard(writers.ana), await heard(writers.ben)]).toEqual([[], ['Hi']]);
});

it.each<[string, (ids: { conversation: object; user: object; userId: string }) => object]>([
	[
		'conversation:message',
		({ conversation, userId }) => ({ conversation, message: { author: { type: 'user', userId } } }),
	],
	['conversation:postback', ({ conversation, user }) => ({ conversation, user })],
	[
		'user:merge',
		({ conversation, user }) => ({
			mergedConversations: { surviving: conversation },
			mergedUsers: { surviving: user },
		}),
	],
])('finds the customer in the event itself, with Simplify off: %s', async (type, describe) => {
	const { conversationId, userId } = writers.ana;
	const payload = describe({ conversation: { id: conversationId }, user: { id: userId }, userId });
	const event = { id: 'e1', type, payload } as IDataObject;
	await run({ items: [event], nodes: { Send: send() } });
	const { outputOf, error } = await run({ items: [event], nodes: { History: HISTORY } });
	expect(error).toBeUndefined();
	expect(outputOf('History')).toMatchObject([{ text: 'Hi' }]);
	expect(await heard(writers.ana)).toEqual(['Hi']);
});

it('finds the customer in a workflow that keeps files within the JSON', async () => {
	const settings = { binaryMode: 'combined' as const };
	const { error } = await run({ settings, nodes: { Set: PASS_ON, Send: send() } });
	expect(error).toBeUndefined();
	const items = [messageOf(writers.ben, 'also'), messageOf(writers.ben, 'for Ben')];
	await run({ settings, items, nodes: { Gather: GATHER, Send: send() } });
	expect([await heard(writers.ana), await heard(writers.ben)]).toEqual([['for Ana'], ['for Ben', 'all']]);
});

it('finds the customer for the tool of an agent that is a tool itself', async () => {
	await run({
		items: [messageOf(writers.ana, 'Hi')],
		nodes: {
			Agent: newAgent({ query: {} }, 'Inner'),
			Inner: PASS_ON,
			Note: { ...send({ text: 'noted' }), type: TOOL },
		},
		edges: [[START, 'Agent']],
		tools: [
			['Note', 'Inner'],
			['Inner', 'Agent'],
		],
	});
	expect(await heard(writers.ana)).toEqual(['noted']);
});

it('keeps the order of messages to one customer', async () => {
	const texts = Array.from({ length: 12 }, (_, index) => `${index}`);
	const items = texts.flatMap((text) => [messageOf(writers.ana, text), messageOf(writers.ben, text)]);
	await writers.surroundings.driver.injectFault({
		method: 'POST',
		path: `/conversations/${writers.ana.conversationId}/messages`,
		status: 429,
		times: 1,
	});
	await run({ items, nodes: { Send: send() } });
	expect([await heard(writers.ana), await heard(writers.ben)]).toEqual([texts, texts]);
});

it.each([
	['items are gathered', GATHER, ['all']],
	['items are multiplied', MULTIPLY, Array<string>(6).fill('one of many')],
])('takes the one customer there is when %s', async (_, node, expected) => {
	const items = [messageOf(writers.ana, '1'), messageOf(writers.ana, '2')];
	const { error } = await run({ items, nodes: { Node: node, Send: send() } });
	expect(error).toBeUndefined();
	expect(await heard(writers.ana)).toEqual(expected);
});

it('is there in every operation that acts in a conversation', async () => {
	const actions: INodeParameters[] = [
		{ resource: 'message', operation: 'getMany' },
		{ resource: 'conversation', operation: 'sendActivity' },
	];
	for (const parameters of actions) {
		const { error } = await run({
			items: [messageOf(writers.ana, 'x')],
			nodes: { Act: { type: ACTION, parameters } },
		});
		expect(error).toBeUndefined();
	}
	const paths = (await writers.surroundings.driver.requests()).map(({ path }) => path);
	expect(paths).toHaveLength(actions.length);
	for (const path of paths) expect(path).toContain(writers.ana.conversationId);
});
