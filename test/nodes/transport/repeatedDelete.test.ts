import { request } from '../../../nodes/SunshineConversations/transport/request';
import { connectionError, fakeApi } from '../fakeApi';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a DELETE that may have worked before it was repeated', () => {
	const missing = (code?: string) => ({
		statusCode: 404,
		body: code ? { errors: [{ code, title: `${code}!` }] } : '<html>',
	});
	const run = async (path: string, answers: Parameters<typeof fakeApi>[0], more: object = {}) => {
		const { context, requests } = fakeApi(answers);
		const outcome = request(context, { method: 'DELETE', path, ...more }).then(
			() => 'done',
			(error: Error) => error.message,
		);
		await jest.advanceTimersByTimeAsync(60_000);
		return [await outcome, requests.length];
	};
	const reset = connectionError('ECONNRESET');
	const refused = connectionError('ECONNREFUSED');

	it.each<[string, Parameters<typeof fakeApi>[0], string, number]>([
		['/users/ana', [{ statusCode: 503 }, missing('user_not_found')], 'done', 2],
		['/users/ana', [{ statusCode: 504 }, { statusCode: 429 }, missing('not_found')], 'done', 3],
		['/users/ana', [reset, missing()], 'done', 2],
		['/users/ana', [reset, refused, missing('user_not_found')], 'done', 3],
		['/users/ana/clients/k1', [{ statusCode: 502 }, missing('client_not_found')], 'done', 2],
		['/integrations/i1/keys/k1', [{ statusCode: 503 }, missing('not_found')], 'done', 2],
		['/conversations/c1/messages/m1', [{ statusCode: 503 }, missing('message_not_found')], 'done', 2],
		['/users/ana', [missing('user_not_found')], 'user_not_found!', 1],
		['/users/ana', [{ statusCode: 429 }, missing('user_not_found')], 'user_not_found!', 2],
		['/users/ana', [refused, missing('user_not_found')], 'user_not_found!', 2],
		['/users/ana', [{ statusCode: 503 }, missing('app_not_found')], 'app_not_found!', 2],
		['/users/ana/clients/k1', [{ statusCode: 503 }, missing('user_not_found')], 'user_not_found!', 2],
		[
			'/conversations/c1/messages',
			[{ statusCode: 503 }, missing('conversation_not_found')],
			'conversation_not_found!',
			2,
		],
		['/users/ana', [{ statusCode: 503 }, { statusCode: 403, body: { errors: [{ title: 'no' }] } }], 'no', 2],
	])('%s %#: what came of it', async (path, answers, outcome, attempts) => {
		expect(await run(path, answers)).toEqual([outcome, attempts]);
	});

	it('also of an app, by its own code', async () => {
		const gone = [{ statusCode: 503 }, missing('app_not_found')];
		expect(await run('/a1', gone, { root: 'account' })).toEqual(['done', 2]);
		expect(await run('/a1/keys/k1', gone, { root: 'account' })).toEqual(['app_not_found!', 2]);
	});

	it('is not taken for done where something was asked for in return', async () => {
		const gone = [{ statusCode: 503 }, missing('user_not_found')];
		expect(await run('/users/ana/personalinformation', gone, { gives: 'user' })).toEqual([
			'user_not_found!',
			2,
		]);
		expect(
			await run('/users/ana/personalinformation', [{ statusCode: 503 }, missing()], { gives: 'user' }),
		).toEqual(['The API answered 404 without saying why', 2]);
	});

	it('is for a DELETE alone: a PATCH of what is not there has failed', async () => {
		const gone = [{ statusCode: 503 }, missing('user_not_found')];
		expect(await run('/users/ana', gone, { method: 'PATCH' })).toEqual(['user_not_found!', 2]);
	});
});
