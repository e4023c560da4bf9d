import type { IWebhookFunctions } from 'n8n-workflow';
import { askApi } from '../../../../nodes/SunshineConversations/trigger/receiving/askApi';

const SECRET = 'a-secret-of-some-length';
const HOUR = 60 * 60_000;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

let count = 0;

/** A webhook of its own, and an API that answers everything like this. */
function makeWebhook(answer: () => Promise<object>) {
	const target = `https://n8n.example/webhook/${count++}/webhook`;
	const request = jest.fn(answer);
	const context = {
		getMode: () => 'webhook',
		getNode: () => ({ webhookId: 'any' }),
		getNodeWebhookUrl: () => target,
		getWorkflowStaticData: () => ({}),
		getNodeParameter: (_name: string, fallback: unknown) => fallback,
		getCredentials: async () => ({ appId: 'app', host: 'us' }),
		getResponseObject: () => ({}),
		helpers: { httpRequestWithAuthentication: request },
	} as unknown as IWebhookFunctions;
	const ask = async (given = SECRET) =>
		await askApi(context, given, (subscription) => subscription.secret === given);
	return { ask, request, target };
}
const never = async () => await new Promise<never>(() => {});
const json = (body: object, statusCode = 200) => ({ statusCode, headers: {}, body });

it('a delivery waits five seconds for an API that does not answer, and no longer', async () => {
	const { ask, request } = makeWebhook(never);
	const settled = jest.fn();
	void ask().finally(settled);

	await jest.advanceTimersByTimeAsync(4_999);
	expect(request).toHaveBeenCalledTimes(1);
	expect(settled).not.toHaveBeenCalled();
	await jest.advanceTimersByTimeAsync(1);
	expect(settled).toHaveBeenCalled();
	expect(jest.getTimerCount()).toBe(0);
});

it('an API that does not answer is asked once at a time, however many wait for it', async () => {
	const { ask, request } = makeWebhook(never);
	const answers: unknown[] = [];
	for (let second = 0; second < 20; second++) {
		void ask(`${SECRET}-${second}`).then((answer) => answers.push(answer));
		await jest.advanceTimersByTimeAsync(1_000);
	}
	await jest.advanceTimersByTimeAsync(5_000);
	expect(request).toHaveBeenCalledTimes(1);
	expect(answers).toEqual(Array.from({ length: 20 }, () => undefined));
});

it.each<[string, () => Promise<object>]>([
	['what was asked for', async () => json({ integrations: [] })],
	['429', async () => ({ statusCode: 429, headers: { 'retry-after': '6' }, body: {} })],
	['503', async () => json({}, 503)],
	['nothing, as the connection broke', async () => await Promise.reject(new Error('ECONNRESET'))],
])('nothing is left behind once the API has answered %s', async (_, answer) => {
	const { ask } = makeWebhook(answer);
	const asked = ask();
	await jest.advanceTimersByTimeAsync(10);
	await asked;
	expect(jest.getTimerCount()).toBe(0);
});

it('an answer that comes too late for one call serves the next', async () => {
	let answerLate!: (answer: object) => void;
	const { ask, request, target } = makeWebhook(
		async () => await new Promise<object>((resolve) => (answerLate = resolve)),
	);
	const first = ask();
	await jest.advanceTimersByTimeAsync(5_000);
	expect(await first).toBeUndefined();

	const second = ask();
	const webhook = { id: 'w', target, triggers: [], secret: SECRET };
	const body = json({ integrations: [{ id: 'i', displayName: 'n8n: FAQ bot', webhooks: [webhook] }] });
	answerLate(body);
	await jest.advanceTimersByTimeAsync(1_000);
	expect(request).toHaveBeenCalledTimes(2);
	answerLate(body);
	expect(await second).toMatchObject({ subscription: { integrationId: 'i', secret: SECRET } });
});

it.each([
	['back', -HOUR],
	['forward', HOUR],
])('a clock that is set %s does not hold look-ups up', async (_, change) => {
	const { ask, request } = makeWebhook(async () => json({ integrations: [] }));
	const first = ask();
	await jest.advanceTimersByTimeAsync(10);
	expect(await first).toEqual({});

	jest.setSystemTime(Date.now() + change);
	const second = ask();
	await jest.advanceTimersByTimeAsync(1_000);
	expect(request).toHaveBeenCalledTimes(2);
	expect(await second).toEqual({});
});
