import { setTimeout as pause } from 'node:timers/promises';
import { sleep } from 'n8n-workflow';
import { outside, useSending } from '../harness/sending';

jest.mock('n8n-workflow', () => ({ ...jest.requireActual<object>('n8n-workflow'), sleep: jest.fn() }));

const { createAna, received, send, surroundings } = useSending();
const pauses = jest.mocked(sleep);

/** Between two items the node waits as well, for a moment. */
const isTyping = (milliseconds: number) => milliseconds >= 1_000;
const typed = () => pauses.mock.calls.map(([milliseconds]) => milliseconds).filter(isTyping);

beforeEach(() => void pauses.mockReset());

it('shows the customer that somebody types before each part, for as long as the part takes', async () => {
	const ana = await createAna();
	const { calls } = await send(ana, {
		text: `${'x'.repeat(30)}\n\n${'y'.repeat(75)}\n\n${'z'.repeat(45)}`,
		options: { splitLongText: 80, typingSeconds: 4 },
	});
	expect(calls).toEqual(Array.from({ length: 3 }, () => ['POST /activity', 'POST /messages']).flat());
	expect(typed()).toEqual([2_000, 4_000, 3_000]);
	expect((await surroundings.driver.requests())[0]!.body).toEqual({
		author: { type: 'business' },
		type: 'typing:start',
	});
});

it.each([
	['0 seconds', { typingSeconds: 0 }],
	['an expression that gives nothing', { typingSeconds: '={{ null }}' }],
	['a silent message', { typingSeconds: 5, silent: true }],
])('does not type with %s', async (_, options) => {
	const { calls } = await send(await createAna(), { options });
	expect(calls).toEqual(['POST /messages']);
	expect(typed()).toEqual([]);
});

it('types before a message that goes out within the window, and not before a template', async () => {
	const ana = await createAna();
	const template = { templateName: 'hello', languageCode: 'en' };
	const options = { typingSeconds: 5, ...outside('sendTemplate', template) };
	const late = await send(ana, { options });
	expect(late.calls).toEqual(['GET /messages', 'GET /participants', 'GET /clients', 'POST /messages']);

	await surroundings.driver.write(ana, { text: 'Hi' });
	const inside = await send(ana, { options });
	expect(inside.calls).toEqual(['GET /messages', 'GET /clients', 'POST /activity', 'POST /messages']);
});

it('lets other conversations go on meanwhile, and its own wait', async () => {
	const ana = await createAna();
	const bea = await surroundings.driver.createCustomer({ channel: 'web' });
	// Ana's typing lasts until Bea has her message.
	pauses.mockImplementation(async (milliseconds) => {
		while (isTyping(milliseconds) && (await received(bea)).length === 0) await pause(5);
	});
	const items = [
		{ id: ana.conversationId, text: 'one', typing: 30 },
		{ id: ana.conversationId, text: 'two', typing: 0 },
		{ id: bea.conversationId, text: 'three', typing: 0 },
	];
	await send(
		{ conversationId: '={{ $json.id }}' },
		{ text: '={{ $json.text }}', options: { typingSeconds: '={{ $json.typing }}' } },
		{ items },
	);
	expect(typed()).toEqual([1_000]);
	expect((await received(ana)).map(({ text }) => text)).toEqual(['one', 'two']);
});

it('sends the message though the indicator fails', async () => {
	const ana = await createAna();
	const path = `/conversations/${ana.conversationId}/activity`;
	await surroundings.driver.injectFault({ path, status: 500, times: 1 });
	const { error, calls } = await send(ana, { options: { typingSeconds: 5 } });
	expect(error).toBeUndefined();
	expect(calls).toEqual(['POST /activity', 'POST /messages']);
	expect(typed()).toEqual([]);
});
