import type { NodeApiError } from 'n8n-workflow';
import { path, type ApiRequest } from '../../../nodes/SunshineConversations/transport/apiRequest';
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

describe('success without what was asked for', () => {
	const post = { method: 'POST', path: '/users', gives: 'user' } as const;
	const run = async (answer: Parameters<typeof fakeApi>[0][number], apiRequest: ApiRequest) => {
		const { context, requests } = fakeApi([answer, answer]);
		const error: unknown = await request(context, apiRequest as never).catch((thrown: unknown) => thrown);
		expect(requests).toHaveLength(1);
		return error;
	};

	it.each([
		['no body', { statusCode: 204, body: '' }],
		['no body at all', { statusCode: 204, body: undefined }],
		['a text', { statusCode: 200, body: 'OK' }],
		['an empty object', { statusCode: 201, body: {} }],
		['another object', { statusCode: 200, body: { status: 'ok' } }],
		['null in its place', { statusCode: 200, body: { user: null } }],
	])('%s: a POST may have arrived, and is sent once', async (_, answer) => {
		expect(await run(answer, post)).toMatchObject({
			description: expect.stringMatching(
				/Check .*host.*The request may have arrived: look before you send it again/,
			),
		});
	});

	it('nothing of the kind is said of a request that does no harm when it is sent again', async () => {
		const error = await run({ statusCode: 200, body: {} }, { ...post, method: 'GET' });
		expect(error).toMatchObject({
			message: 'The answer does not look like one of the API',
			description: expect.not.stringContaining('arrived'),
		});
	});

	it('nor of a redirect', async () => {
		const error = await run({ statusCode: 302, body: '' }, post);
		expect(error).toMatchObject({ description: expect.not.stringContaining('arrived') });
	});
});

it.each([
	['EHOSTUNREACH', 'read', true],
	['EHOSTUNREACH', 'connect', false],
	['ECONNREFUSED', undefined, false],
	['ECONNRESET', 'read', true],
] as const)('tells whether a POST may have arrived: %s, %s', async (code, syscall, mayHaveArrived) => {
	const { context } = fakeApi(Array.from({ length: 4 }, () => connectionError(code, syscall)));
	const failure = request(context, { method: 'POST', path: '/users' }).catch((error: unknown) => error);
	await jest.advanceTimersByTimeAsync(60_000);
	const { message, description } = (await failure) as NodeApiError;
	expect([message, description?.includes('may have arrived')]).toEqual([
		'The API cannot be reached',
		mayHaveArrived,
	]);
});

describe('a file that n8n cannot read', () => {
	class FileNotFoundError extends Error {}

	it.each<[string, Error]>([
		[
			'ENOENT',
			Object.assign(new Error("ENOENT: no such file or directory, open '/x'"), {
				code: 'ENOENT',
				syscall: 'open',
				path: '/x',
			}),
		],
		['EACCES', connectionError('EACCES', 'open')],
		['EMFILE', connectionError('EMFILE')],
		['EIO', connectionError('EIO', 'read')],
		['ENOSPC', connectionError('ENOSPC', 'write')],
		['ENOENT', new FileNotFoundError('File not found')],
	])('%s is not taken for an API that cannot be reached', async (code, error) => {
		const { context, requests } = fakeApi([error, error]);
		await expect(request(context, { method: 'POST', path: '/attachments' })).rejects.toMatchObject({
			message: 'The file could not be read or stored where n8n keeps files',
			description: `If it is there no longer, run the node again that gave it. Otherwise see to space and permissions of that folder (${code}).`,
		});
		expect(requests).toHaveLength(1);
	});

	it('is something else than a firewall that lets nothing through', async () => {
		const { context } = fakeApi([connectionError('EACCES', 'connect')]);
		await expect(request(context, { method: 'GET', path: '/users' })).rejects.toThrow(
			'The API cannot be reached',
		);
	});
});
