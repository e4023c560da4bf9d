import { path } from '../../../nodes/SunshineConversations/transport/apiRequest';
import { request } from '../../../nodes/SunshineConversations/transport/request';
import { connectionError, fakeApi } from '../fakeApi';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('calls the API below the app, with body and query', async () => {
	const { context, requests } = fakeApi([{ body: { user: { id: '1' } } }]);
	const answer = await request(context, {
		method: 'POST',
		path: path`/users/${'a/b ü?'}/clients`,
		body: { a: 1 },
		query: { 'page[size]': 2 },
	});

	expect(answer).toEqual({ user: { id: '1' } });
	expect(requests).toMatchObject([
		{
			method: 'POST',
			url: '/v2/apps/app/users/a%2Fb%20%C3%BC%3F/clients',
			body: { a: 1 },
			qs: { 'page[size]': 2 },
			disableFollowRedirect: true,
		},
	]);
});

it('waits as long as the API asks, then goes on', async () => {
	const { context, requests } = fakeApi([
		{ statusCode: 429, headers: { 'retry-after': '30' } },
		{ body: { a: 1 } },
	]);
	const answer = request(context, { method: 'POST', path: '/users' });

	await jest.advanceTimersByTimeAsync(29_999);
	expect(requests).toHaveLength(1);
	await jest.advanceTimersByTimeAsync(1);
	await expect(answer).resolves.toEqual({ a: 1 });
	expect(requests).toHaveLength(2);
});

it('gives up in the end and says how often it tried', async () => {
	const { context, requests } = fakeApi(Array.from({ length: 4 }, () => connectionError('ECONNREFUSED')));
	const failure = request(context, { method: 'GET', path: '/users' }).catch((error: unknown) => error);
	await jest.advanceTimersByTimeAsync(60_000);
	expect(await failure).toMatchObject({
		message: 'The API cannot be reached',
		description: expect.stringContaining('Tried 4 times'),
	});
	expect(requests).toHaveLength(4);
});

it.each([429, 503])('sends nothing again in a webhook, whose caller waits, after %i', async (statusCode) => {
	const { context, requests } = fakeApi([{ statusCode, headers: { 'retry-after': '1' } }]);
	const webhookContext = Object.assign(context, { getResponseObject: () => ({}) });
	await expect(request(webhookContext, { method: 'GET', path: '/users' })).rejects.toThrow(`${statusCode}`);
	expect(requests).toMatchObject([{ timeout: 20_000 }]);
	expect(jest.getTimerCount()).toBe(0);
});

it('asks n8n for the app once in a run of the node, however many requests there are', async () => {
	const { context } = fakeApi([{}, {}, {}]);
	const getCredentials = jest.spyOn(context, 'getCredentials');
	for (let count = 0; count < 3; count++) await request(context, { method: 'GET', path: '/users' });
	expect(getCredentials).toHaveBeenCalledTimes(1);
});
