import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import type { Customer } from '../../../sandbox/driver';
import { ACTION } from '../../shared/nodeTypes';
import { madeUp } from '../harness/nodeTypes';
import { useSandbox } from '../harness/sandbox';
import { runWorkflow, START, type Drawing } from '../harness/workflowRun';

/** The items are made up: nobody has written them on WhatsApp. */
const SEND: INodeParameters = {
	resource: 'message',
	operation: 'send',
	text: '={{ $json.text ?? "Hi" }}',
	options: { outsideWindow: { values: { choice: 'sendAnyway' } } },
};
const PASS_ON = madeUp(async function () {
	return [this.getInputData()];
});
const LOST = 'To: n8n does not know which of several customers this item comes from.';

describe('To: The Customer Who Wrote', () => {
	const surroundings = useSandbox();
	let ana: Customer;
	let ben: Customer;

	beforeEach(async () => {
		const { driver } = surroundings;
		ana = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
		ben = await driver.createCustomer({ channel: 'whatsapp', name: 'Ben' });
	});

	const messageOf = ({ conversationId, userId }: Customer, text: string): IDataObject => ({
		conversationId,
		userId,
		text,
		payload: 'QUICK_REPLY',
	});
	const heard = async (customer: Customer) => {
		const screen = await surroundings.driver.screen(customer);
		return screen.filter(({ author }) => author === 'business').map(({ text }) => text);
	};
	const run = async (drawing: Partial<Drawing>) =>
		await runWorkflow({
			credential: surroundings.credential,
			items: [messageOf(ana, 'for Ana'), messageOf(ben, 'for Ben')],
			edges: Object.keys(drawing.nodes!).map((name, index, names) => [names[index - 1] ?? START, name]),
			...drawing,
		} as Drawing);
	const code = (change: (items: INodeExecutionData[]) => INodeExecutionData[]) =>
		madeUp(async function () {
			return [change(this.getInputData())];
		});
	const send = (parameters: INodeParameters = {}) => ({
		type: ACTION,
		parameters: { ...SEND, ...parameters },
	});

	it('answers right behind the trigger, by default and without another request', async () => {
		const { error } = await run({ nodes: { Send: send() } });
		expect(error).toBeUndefined();
		expect([await heard(ana), await heard(ben)]).toEqual([['for Ana'], ['for Ben']]);
		expect(await surroundings.callsMade()).toHaveLength(2);
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
		expect([await heard(ana), await heard(ben)]).toEqual(expected);
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
		expect([await heard(ana), await heard(ben)]).toEqual([[], ['Hi']]);
	});

	it('finds the customer in the event itself, with Simplify off', async () => {
		const event = {
			id: 'e1',
			type: 'conversation:message',
			payload: {
				conversation: { id: ana.conversationId },
				message: { author: { type: 'user', userId: ana.userId } },
			},
		};
		await run({ items: [event], nodes: { Send: send() } });
		const history = { type: ACTION, parameters: { resource: 'user', operation: 'getHistory' } };
		const { outputOf, error } = await run({ items: [event], nodes: { History: history } });
		expect(error).toBeUndefined();
		expect(outputOf('History')).toMatchObject([{ text: 'Hi' }]);
		expect(await heard(ana)).toEqual(['Hi']);
	});

	it('keeps the order of messages to one customer', async () => {
		const texts = Array.from({ length: 12 }, (_, index) => `${index}`);
		const items = texts.flatMap((text) => [messageOf(ana, text), messageOf(ben, text)]);
		await surroundings.driver.injectFault({
			method: 'POST',
			path: `/conversations/${ana.conversationId}/messages`,
			status: 429,
			times: 1,
		});
		await run({ items, nodes: { Send: send() } });
		expect([await heard(ana), await heard(ben)]).toEqual([texts, texts]);
	});

	const gather = code((items) => [{ json: { text: 'all' }, pairedItem: items.map((_, item) => ({ item })) }]);
	const multiply = code((items) =>
		[...items, ...items, ...items].map(() => ({ json: { text: 'one of many' } })),
	);

	it.each([
		['items are gathered', gather, ['all']],
		['items are multiplied', multiply, Array<string>(6).fill('one of many')],
	])('takes the one customer there is when %s', async (_, node, expected) => {
		const items = [messageOf(ana, '1'), messageOf(ana, '2')];
		const { error } = await run({ items, nodes: { Node: node, Send: send() } });
		expect(error).toBeUndefined();
		expect(await heard(ana)).toEqual(expected);
	});

	it.each([
		['gathered', gather],
		['multiplied', multiply],
	])('writes to nobody when the items of several customers are %s', async (_, node) => {
		const { error } = await run({ nodes: { Node: node, Send: send() } });
		expect(error?.message).toContain(LOST);
		expect([await heard(ana), await heard(ben)]).toEqual([[], []]);
	});

	it('says what to do without a trigger, as in a workflow that another one calls', async () => {
		const nodes = { Called: PASS_ON, Send: send() };
		const { error } = await run({ nodes, start: 'Called', edges: [['Called', 'Send']] });
		expect(error?.message).toMatch(
			/^To: The Customer Who Wrote needs a Sunshine Conversations Trigger before/,
		);
	});

	it('says what to do when something else has started the workflow', async () => {
		const { error } = await run({
			nodes: { Other: PASS_ON, Send: send() },
			start: 'Other',
			edges: [
				[START, 'Send'],
				['Other', 'Send'],
			],
		});
		expect(error?.message).toContain(`no customer wrote, as this run did not start with "${START}"`);
	});

	it('says what to do when the event has no conversation or no user', async () => {
		const items = [{ eventType: 'user:update', userId: ana.userId }];
		const { error } = await run({ items, nodes: { Send: send() } });
		expect(error?.message).toContain('the event of the trigger belongs to no conversation');

		const history = { type: ACTION, parameters: { resource: 'user', operation: 'getHistory' } };
		const ofAgent = [{ conversationId: ana.conversationId, authorType: 'business' }];
		const { error: other } = await run({ items: ofAgent, nodes: { History: history } });
		expect(other?.message).toContain('User: the event of the trigger names no user');
	});

	it('is there in every operation that acts in a conversation', async () => {
		const actions: INodeParameters[] = [
			{ resource: 'message', operation: 'getMany' },
			{ resource: 'conversation', operation: 'sendActivity' },
		];
		for (const parameters of actions) {
			const { error } = await run({
				items: [messageOf(ana, 'x')],
				nodes: { Act: { type: ACTION, parameters } },
			});
			expect(error).toBeUndefined();
		}
		const paths = (await surroundings.driver.requests()).map(({ path }) => path);
		expect(paths).toHaveLength(actions.length);
		for (const path of paths) expect(path).toContain(ana.conversationId);
	});
});
