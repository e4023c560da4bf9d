import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Customer } from '../../../sandbox/driver';
import { ACTION, TRIGGER } from '../../shared/nodeTypes';
import { writeItem } from '../harness/arrivedItem';
import { EMPTY_ITEMS, madeUp } from '../harness/nodeTypes';
import { HOUR, outside, useSending } from '../harness/sending';
import { runWorkflow, START } from '../harness/workflowRun';

const { createAna, received, send, surroundings } = useSending();

const LOOK = ['GET /messages', 'GET /clients', 'POST /messages'];
const NO_LOOK = ['POST /messages'];

const write = async (customer: Customer, options?: { isSimplified?: boolean }) =>
	await writeItem(surroundings.driver, customer, options);

const answer = async (
	customer: Pick<Customer, 'conversationId'>,
	item: IDataObject,
	parameters: INodeParameters = {},
	before?: string[],
) =>
	await send(
		customer,
		{ ...parameters, options: { ...outside('fail'), ...(parameters.options as INodeParameters) } },
		{ items: [item], before },
	);

describe.each([
	['the item of the trigger', undefined],
	['what other nodes made of it', [TRIGGER, EMPTY_ITEMS, EMPTY_ITEMS]],
])('an answer to %s', (_, before) => {
	it.each([true, false])('costs one request, with Simplify %s', async (isSimplified) => {
		const ana = await createAna();
		const item = await write(ana, { isSimplified });
		const { items, calls } = await answer(ana, item, {}, before);
		expect(calls).toEqual(NO_LOOK);
		const { userId, conversationId } = ana;
		expect(items).toMatchObject([
			{
				json: {
					messageId: expect.any(String),
					conversationId,
					sentAs: 'message',
					channel: 'whatsapp',
					userId,
				},
			},
		]);
		expect(await received(ana)).toMatchObject([{ state: 'delivered' }]);
	});
});

it.each([
	['any channel', {}, ['web', 'whatsapp']],
	['the channel of the first', { channel: 'whatsapp' }, ['whatsapp', 'web']],
	['the channel of the last', { channel: 'whatsapp' }, ['web', 'whatsapp']],
])('an answer on %s to gathered messages of a customer costs one request', async (_, options, channels) => {
	const ana = await createAna();
	const item = await write(ana);
	const items = channels.map((channel) => ({ ...item, channel }));
	const gather = madeUp(async () => [[{ json: {}, pairedItem: [{ item: 0 }, { item: 1 }] }]]);
	const parameters = { resource: 'message', operation: 'send', text: 'Hello' };
	const before = (await surroundings.callsMade()).length;
	const { outputOf } = await runWorkflow({
		credential: surroundings.credential,
		items,
		nodes: {
			Gather: gather,
			Send: { type: ACTION, parameters: { ...parameters, options: { ...outside('fail'), ...options } } },
		},
		edges: [
			[START, 'Gather'],
			['Gather', 'Send'],
		],
	});
	expect(outputOf('Send')).toMatchObject([{ channel: 'whatsapp' }]);
	expect((await surroundings.callsMade()).slice(before)).toEqual([
		`POST /conversations/${ana.conversationId}/messages`,
	]);
});

it('an answer to a tap costs one request', async () => {
	const ana = await createAna();
	const item = await write(ana);
	const tap = { ...item, eventType: 'conversation:postback', received: undefined, authorType: undefined };
	expect((await answer(ana, tap)).calls).toEqual(NO_LOOK);
});

it('an answer to the user reads neither channels nor window', async () => {
	const ana = await createAna();
	const { calls } = await answer(ana, await write(ana), { sendTo: 'user', userId: ana.userId });
	expect(calls).toEqual([`GET /users/${ana.userId}`, 'GET /conversations', 'POST /messages']);
});

it('an answer by template reads nothing, and a template out of the blue who is blocked', async () => {
	const ana = await createAna();
	const template = { operation: 'sendTemplate', templateName: 'hello', languageCode: 'en' };
	expect((await answer(ana, await write(ana), template)).calls).toEqual(NO_LOOK);
	const { calls } = await answer(ana, {}, template);
	expect(calls).toEqual(['GET /participants', 'GET /clients', 'POST /messages']);
});

it.each<[string, (item: IDataObject) => IDataObject]>([
	['of another conversation', (item) => ({ ...item, conversationId: 'c1' })],
	['without its conversation', (item) => ({ ...item, conversationId: undefined })],
	['of the business', (item) => ({ ...item, authorType: 'business' })],
	['that came by the API', (item) => ({ ...item, channel: undefined })],
	['that tells of a delivery', (item) => ({ ...item, eventType: 'conversation:message:delivery:user' })],
	['from long ago', (item) => ({ ...item, received: new Date(Date.now() - 23 * HOUR).toISOString() })],
	['from the future', (item) => ({ ...item, received: new Date(Date.now() + 2 * HOUR).toISOString() })],
	['without a time', (item) => ({ ...item, received: 'just now' })],
])('looks before it answers an item %s', async (_, change) => {
	const ana = await createAna();
	const { calls, error } = await answer(ana, change(await write(ana)));
	expect(error).toBeUndefined();
	expect(calls).toEqual(LOOK);
});

it('looks before it sends on WhatsApp what was asked elsewhere', async () => {
	const bea = await surroundings.driver.createCustomer({ channel: 'web' });
	const item = await write(bea);
	expect((await answer(bea, item)).calls).toEqual(NO_LOOK);
	const onWhatsApp = { options: { channel: 'whatsapp' } };
	const { calls, error } = await answer(bea, item, onWhatsApp);
	expect(error?.message).toContain('Outside the WhatsApp Window: ');
	expect(calls).toEqual(['GET /messages']);
});

it('says once for all items that delivery is told later, and only if something was sent', async () => {
	const ana = await createAna();
	const one = await send(ana, {}, { items: [{}, {}] });
	expect(one.hints).toEqual([
		{
			message:
				'Sent. The channel tells later whether it arrives: use a trigger on "Message Delivered to User" or "Message Delivery Failed" to know.',
			location: 'outputPane',
		},
	]);
	const none = await send(ana, { options: { outsideWindow: { values: { choice: 'skip' } } } });
	expect(none.items).toMatchObject([{ json: { sentAs: 'nothing' } }]);
	expect(none.hints ?? []).toEqual([]);
});
