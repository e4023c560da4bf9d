import type { INodeParameters } from 'n8n-workflow';
import { send } from '../../../../../nodes/SunshineConversations/actions/message/send.operation';
import { fakeApi } from '../../../fakeApi';

const DAY = 24 * 60 * 60 * 1000;
const WROTE = Date.parse('2026-01-05T10:00:00.000Z');

const parameters = {
	sendTo: 'conversation',
	conversationId: 'c1',
	text: 'Hello',
	options: { outsideWindow: { values: { choice: 'skip' } } },
};
const byCustomer = (received: number, type = 'whatsapp', integrationId = 'i1') => ({
	received: new Date(received).toISOString(),
	author: { type: 'user', userId: 'u1' },
	source: { type, integrationId },
});

/** How a message is sent after these messages, which the API gives together with this `Date`. */
async function way(
	messages: object[],
	date: string | undefined,
	options: INodeParameters = {},
): Promise<unknown> {
	const { input } = fakeApi(
		[
			{ body: { messages }, headers: { date } },
			{ body: { clients: [] } },
			{ body: { messages: [{ id: 'm1' }] } },
		],
		{ ...parameters, options: { ...parameters.options, ...options } },
	);
	const [output] = (await send.execute(input)) as [{ sentAs: string }];
	return output.sentAs;
}
const at = (time: number) => new Date(time).toUTCString();

it.each([
	['message', 'a second before the end', WROTE + DAY - 1000],
	['nothing', 'at the end, 24 hours later to the second', WROTE + DAY],
	['nothing', 'a second later', WROTE + DAY + 1000],
	['message', 'at once', WROTE],
])('sends as %s %s', async (sentAs, _, now) => {
	expect(await way([byCustomer(WROTE)], at(now))).toBe(sentAs);
});

it('takes a window that may close within the second of the header for closed', async () => {
	expect(await way([byCustomer(WROTE + 999)], at(WROTE + DAY))).toBe('nothing');
	expect(await way([byCustomer(WROTE + 1000)], at(WROTE + DAY))).toBe('message');
});

it.each([undefined, 'no date'])('goes by the clock of n8n if the API tells no time, but %j', async (date) => {
	expect(await way([byCustomer(Date.now() - DAY + 60_000)], date)).toBe('message');
	expect(await way([byCustomer(Date.now() - DAY)], date)).toBe('nothing');
});

it.each([
	['the oldest first', [byCustomer(WROTE, 'web'), byCustomer(WROTE + 1)]],
	['the newest first', [byCustomer(WROTE + 1), byCustomer(WROTE, 'web')]],
])('finds the newest message in a page with %s', async (_, messages) => {
	expect(await way(messages, at(WROTE + DAY + 5000))).toBe('nothing');
});

it('takes a time that is none for long ago', async () => {
	const message = { ...byCustomer(WROTE), received: 'yesterday' };
	expect(await way([message], at(WROTE))).toBe('nothing');
});

it('takes nothing that the business wrote on the channel itself for a message of the customer', async () => {
	const echo = { ...byCustomer(WROTE + DAY - 1000), author: { type: 'business' } };
	expect(await way([byCustomer(WROTE), echo], at(WROTE + DAY))).toBe('nothing');
});

it('minds the number of the business that the customer wrote to, where one is chosen', async () => {
	const messages = [byCustomer(WROTE, 'whatsapp', 'i1'), byCustomer(WROTE + 1000, 'whatsapp', 'i2')];
	expect(await way(messages, at(WROTE + DAY), { destinationIntegrationId: 'i1' })).toBe('nothing');
	expect(await way(messages, at(WROTE + DAY), { destinationIntegrationId: 'i2' })).toBe('message');
});
