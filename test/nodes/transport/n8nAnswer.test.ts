import { EventEmitter } from 'node:events';
import { answeredWith2xx } from '../../../nodes/SunshineConversations/transport/n8nAnswer';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function fakeResponse(state = {}) {
	const response = Object.assign(
		new EventEmitter(),
		{ statusCode: 200, writableEnded: false, closed: false },
		state,
	);
	return { response, verdict: answeredWith2xx(response as unknown as Parameters<typeof answeredWith2xx>[0]) };
}

it.each([
	[200, true],
	[204, true],
	[302, false],
	[401, false],
	[500, false],
])('an answer of %i counts as %s', async (statusCode, expected) => {
	const { response, verdict } = fakeResponse();
	Object.assign(response, { statusCode, writableEnded: true }).emit('finish');
	expect(await verdict).toBe(expected);
});

it.each([
	['started the workflow', 200, true],
	['refused it', 500, false],
])('waits for n8n when the caller hangs up, and sees that it %s', async (_, statusCode, expected) => {
	const { response, verdict } = fakeResponse();
	let outcome: boolean | undefined;
	void verdict.then((value) => (outcome = value));
	response.emit('close');
	await jest.advanceTimersByTimeAsync(5_000);
	expect(outcome).toBeUndefined();

	Object.assign(response, { statusCode, writableEnded: true });
	await jest.advanceTimersByTimeAsync(100);
	expect(outcome).toBe(expected);
});

it('counts a call as failed that n8n never answers', async () => {
	const { response, verdict } = fakeResponse();
	response.emit('close');
	await jest.advanceTimersByTimeAsync(6 * 60_000);
	expect(await verdict).toBe(false);
});

it('does not wait for a hang-up that is past', async () => {
	const { response, verdict } = fakeResponse({ closed: true });
	await jest.advanceTimersByTimeAsync(100);
	response.writableEnded = true;
	await jest.advanceTimersByTimeAsync(100);
	expect(await verdict).toBe(true);
});
