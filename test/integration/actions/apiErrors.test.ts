import { inspect } from 'node:util';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { runAction } from '../harness/engine';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

const getUser = { resource: 'user', operation: 'get', userId: 'u1' };
const send = {
	resource: 'message',
	operation: 'send',
	sendTo: 'conversation',
	conversationId: 'abc',
	options: { outsideWindow: { values: { choice: 'sendAnyway' } } },
	text: 'Hello',
};
const run = async (parameters: INodeParameters) =>
	await runAction({ credential: surroundings.credential, parameters });
const statuses = async () => (await surroundings.driver.requests()).map(({ status }) => status ?? 'broken');
/** By its names an item of n8n. */
const likeAnItem = { id: 'u1', json: { a: 1 }, binary: { data: {} }, pairedItem: 7 };
const refusal = (code: string, title: string) => ({ errors: [{ code, title }] });

describe('an answer that is no success', () => {
	it.each<[number, unknown, string, RegExp]>([
		[
			400,
			refusal('bad_request', "should have required property 'x'"),
			"should have required property 'x'",
			/Change the field/,
		],
		[
			401,
			refusal('unauthorized', 'Authorization is required'),
			'Authorization is required',
			/Check key ID, key secret and host/,
		],
		[402, refusal('payment_required', 'Payment required'), 'Payment required', /plan/],
		[403, refusal('forbidden', 'Forbidden'), 'Forbidden', /Use an app key/],
		[404, refusal('not_found', 'Resource not found'), 'Resource not found', /Check the ID fields/],
		[409, refusal('conflict', 'User already exists'), 'User already exists', /Get or Create/],
		[413, refusal('too_large', 'Payload too large'), 'Payload too large', /100 kB/],
		[415, refusal('unsupported_media_type', 'File rejected'), 'File rejected', /another format/],
		[
			423,
			refusal('locked', 'Message limit of 30000 per conversation reached.'),
			'Message limit of 30000 per conversation reached.',
			/new conversation/,
		],
		[502, '<html>Bad gateway</html>', 'The API answered 502 without saying why', /may have done its work/],
		[
			400,
			refusal('bad_request', 'This message is being sent outside the allowed window'),
			'This message is being sent outside the allowed window',
			/Send Template/,
		],
		[
			400,
			refusal('bad_request', 'Number of template parameters does not match'),
			'Number of template parameters does not match',
			/as many parameters/,
		],
		[403, { error: { code: 'forbidden', description: 'Invalid scope' } }, 'Invalid scope', /Use an app key/],
		[200, 'no JSON', 'The API answered 200 without saying why', /What answers there is not the API/],
	])('%i %j', async (status, body, message, advice) => {
		await surroundings.driver.injectFault({ status, body });
		const { error } = await run(send);

		expect(error).toMatchObject({ message, httpCode: String(status) });
		expect(error?.description).toMatch(advice);
		expect(error?.description).toContain('POST /conversations/abc/messages');
		expect(await statuses()).toEqual([status]);
	});

	it('names several faults of one request', async () => {
		const errors = [{ title: 'one' }, { code: 'bad_request', title: 'two' }];
		await surroundings.driver.injectFault({ status: 400, body: { errors } });
		expect((await run(send)).error?.message).toBe('one; two');
	});
});

it.each([
	['a message', send],
	['a user', getUser],
])('success without %s in it is told as what it is', async (_, parameters) => {
	await surroundings.driver.injectFault({ status: 200, body: {} });
	const { error } = await run(parameters);
	expect(error).toMatchObject({
		message: 'The answer does not look like one of the API',
		description: expect.stringContaining('Check host and base URL in the credential'),
	});
});

it.each<[string, INodeParameters, unknown, IDataObject[]]>([
	['one', { ...getUser, options: { simplify: false } }, { user: likeAnItem }, [likeAnItem]],
	[
		'each of a list',
		{ resource: 'switchboard', operation: 'getMany' },
		{ switchboards: [likeAnItem, { id: 'k2' }] },
		[likeAnItem, { id: 'k2' }],
	],
])(
	'an answer with members json and binary is taken for what it is: %s',
	async (_, parameters, body, expected) => {
		await surroundings.driver.injectFault({ status: 200, body });
		const { items } = await run(parameters);
		expect(items.map(({ json }) => json)).toEqual(expected);
		expect(items.every(({ binary }) => binary === undefined)).toBe(true);
	},
);

it('tells of a wait that is too long instead of waiting', async () => {
	await surroundings.driver.injectFault({
		status: 429,
		headers: { 'Retry-After': '3600' },
		body: refusal('too_many_requests', 'Too many requests'),
	});
	const { error } = await run(send);
	expect(error?.message).toBe('Too many requests');
	expect(error?.description).toContain('wait 3600 (Retry-After)');
});

it('does not follow a redirect with the credential', async () => {
	await surroundings.driver.injectFault({
		status: 302,
		headers: { Location: `${surroundings.sandbox.url}/elsewhere` },
	});
	const { error } = await run(getUser);
	expect(error).toMatchObject({ httpCode: '302' });
	expect(await statuses()).toEqual([302]);
});

it.each(['jwt', 'basic'])(
	'keeps secrets out of what a failed request leaves behind, with %s',
	async (authentication) => {
		const { credential, driver } = surroundings;
		const troubles = [{ reset: true }, { status: 500, body: 'broken' }, { status: 401 }];
		for (const trouble of troubles) {
			await driver.injectFault(trouble);
			const result = await runAction({ credential: { ...credential, authentication }, parameters: send });
			expect(result.error).toBeDefined();
			const left = inspect(result, { depth: Infinity, showHidden: true, maxStringLength: null });
			expect(left).not.toContain(credential.keySecret);
			expect(left).not.toMatch(/Bearer|Basic |eyJ/);
		}
	},
);
