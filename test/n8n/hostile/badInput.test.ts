import axios from 'axios';
import { AdminApi } from '../../shared/adminApi';
import { TIMEOUT, useN8n } from '../harness/instance';
import { listeningWorkflow } from '../harness/workflows';

const instance = useN8n();
let workflowId: string;
let target: string;
let secret: string;

beforeAll(async () => {
	const workflow = await instance.client.importWorkflow(listeningWorkflow('Bad input'), instance.credential);
	await instance.client.activate(workflow.id);
	workflowId = workflow.id;
	const [integration] = await new AdminApi(instance.sandbox).customIntegrations();
	({ target, secret } = integration!.webhooks[0]!);
}, TIMEOUT);

const event = { id: 'e1', type: 'conversation:message', payload: { message: { author: { type: 'user' } } } };
const envelope = () => ({
	app: { id: instance.sandbox.appId },
	webhook: { id: 'w1', version: 'v2' },
	events: [event],
});

const post = async (body: unknown, headers: Record<string, string> = {}) =>
	await axios.post(target, body, {
		headers: { 'Content-Type': 'application/json', 'X-API-Key': secret, ...headers },
		// Bodies go out as they are written here.
		transformRequest: (data: unknown) => (typeof data === 'string' ? data : JSON.stringify(data)),
		validateStatus: null,
		maxBodyLength: Infinity,
		proxy: false,
	});

afterEach(async () => {
	expect(await instance.client.listExecutions(workflowId)).toEqual([]);
	expect((await axios.get(`${instance.n8n.url}/healthz`, { proxy: false })).status).toBe(200);
});

it.each<[string, () => unknown, Record<string, string>, number, RegExp]>([
	['a wrong secret', envelope, { 'X-API-Key': 'wrong' }, 401, /X-API-Key/],
	['an empty secret', envelope, { 'X-API-Key': '' }, 401, /X-API-Key/],
	['a body that is not JSON', () => 'hello', {}, 422, /./],
	['plain text', () => 'hello', { 'Content-Type': 'text/plain' }, 400, /must be a JSON object/],
	['a form', () => 'a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }, 400, /another app/],
	['no body', () => '', {}, 400, /must be a JSON object/],
	['an array', () => [envelope()], {}, 400, /must be a JSON object/],
	['no events', () => ({ ...envelope(), events: undefined }), {}, 400, /list of events/],
	["another app's ID", () => ({ ...envelope(), app: { id: 'x' } }), {}, 400, /another app/],
	[
		'a v1 payload',
		() => ({ trigger: 'message:appUser', app: { _id: 'x' }, messages: [] }),
		{},
		400,
		/not a v2 webhook/,
	],
	['5 MB of something else', () => ({ filler: 'x'.repeat(5_000_000) }), {}, 400, /another app/],
])(
	'%s is refused with a sentence and starts nothing',
	async (_, body, headers, status, sentence) => {
		const answer = await post(body(), headers);
		expect(answer.status).toBe(status);
		expect(JSON.stringify(answer.data)).toMatch(sentence);
	},
	TIMEOUT,
);

it.each<[string, () => unknown, object]>([
	[
		'an unknown event',
		() => ({ ...envelope(), events: [{ ...event, type: 'conversation:invented' }] }),
		{ accepted: 0, duplicates: 0, ignored: 1 },
	],
	[
		"the business's own message",
		() => ({ ...envelope(), events: [{ ...event, payload: { message: { author: { type: 'business' } } } }] }),
		{ accepted: 0, duplicates: 0, ignored: 1 },
	],
	[
		'something that is no event',
		() => ({ ...envelope(), events: [null, 7, {}] }),
		{ accepted: 0, duplicates: 0, ignored: 3 },
	],
	['an empty list', () => ({ ...envelope(), events: [] }), { accepted: 0, duplicates: 0, ignored: 0 }],
])(
	'%s is counted and starts nothing',
	async (_, body, counts) => {
		const answer = await post(body());
		expect([answer.status, answer.data]).toEqual([200, counts]);
	},
	TIMEOUT,
);

it('a request without the header is refused', async () => {
	const answer = await axios.post(target, envelope(), { validateStatus: null, proxy: false });
	expect(answer.status).toBe(401);
});

it('a probe by HEAD is answered', async () => {
	expect((await axios.head(target, { proxy: false })).status).toBe(200);
});
