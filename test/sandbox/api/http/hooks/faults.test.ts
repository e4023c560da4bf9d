import { business, outcome, useSandbox } from '../../../harness';

const surroundings = useSandbox();

const statusOf = async (path: string) => (await surroundings.api.get(path)).status;

test('answers the next requests with the forced status, headers and body', async () => {
	const body = { errors: [{ code: 'too_many_requests', title: 'Too many requests' }] };
	await surroundings.driver.injectFault({ status: 429, times: 2, headers: { 'Retry-After': '1' }, body });
	const first = await surroundings.api.get('');
	expect(outcome(first)).toEqual({ status: 429, data: body });
	expect(first.headers['retry-after']).toBe('1');
	expect([await statusOf(''), await statusOf('')]).toEqual([429, 200]);
});

test('answers raw text, such as the page of a proxy', async () => {
	await surroundings.driver.injectFault({ status: 502, body: '<html>Bad gateway</html>' });
	const answer = await surroundings.api.get('');
	expect(outcome(answer)).toEqual({ status: 502, data: '<html>Bad gateway</html>' });
	expect(answer.headers['content-type']).toContain('text/html');
});

test.each([
	[{ method: 'post' }, [404, 500]],
	[{ path: '/users' }, [500, 500]],
	[{ path: '/conversations' }, [404, 201]],
	[{ method: 'GET', path: '/sc/v2/apps' }, [500, 201]],
])('strikes only what fits %j', async (rule, expected) => {
	await surroundings.driver.injectFault({ status: 500, times: 9, ...rule });
	const created = async () => (await surroundings.api.post('/users', {})).status;
	expect([await statusOf('/users/nobody'), await created()]).toEqual(expected);
});

test('breaks the connection', async () => {
	await surroundings.driver.injectFault({ reset: true });
	await expect(surroundings.api.get('')).rejects.toThrow(/socket hang up|ECONNRESET/);
	expect(await statusOf('')).toBe(200);
	const requests = await surroundings.driver.requests();
	expect(requests.map(({ status }) => status)).toEqual([undefined, 200]);
});

test.each<[string, object]>([
	['a broken connection', { reset: true }],
	['a 502', { status: 502, body: 'Bad gateway' }],
])('lets the request take effect before %s', async (_title, rule) => {
	const { api, driver } = surroundings;
	const { userId, conversationId } = await driver.createCustomer({ channel: 'web' });
	await driver.injectFault({ ...rule, afterwards: true });
	const body = { author: business, content: { type: 'text', text: 'Hello' } };
	const status = await api.post(`/conversations/${conversationId}/messages`, body).then(
		(answer) => answer.status,
		() => undefined,
	);
	expect(status).not.toBe(201);
	expect(await driver.screen(userId)).toHaveLength(1);
	expect((await driver.requests()).map((request) => [request.status, request.body])).toEqual([
		[status, body],
	]);
});

test('slows every answer down until it is cleared', async () => {
	const { driver } = surroundings;
	await driver.injectFault({ latencyMs: 30_000, path: '/users' });
	const slow = surroundings.api.get('/users/nobody', { timeout: 50 }).catch((error: Error) => error.message);
	expect(await statusOf('')).toBe(200);
	expect(await slow).toContain('timeout');
	await driver.clearFaults();
	expect(await statusOf('/users/nobody')).toBe(404);
});

test('leaves the requests before and after alone', async () => {
	const { driver } = surroundings;
	expect(await statusOf('')).toBe(200);
	await driver.injectFault({ status: 503 });
	await driver.clearFaults();
	expect(await statusOf('')).toBe(200);
});
