import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Customer } from '../../../sandbox/driver';
import { useAsking } from '../harness/waiting/useAsking';

const asker = useAsking();
const { surroundings } = asker;

let ana: Customer;
let other: Server;
let otherUrl: string;
let calls: IncomingMessage[];
let answer: { status: number; headers?: Record<string, string>; body: string };
beforeEach(async () => {
	ana = await surroundings.driver.createCustomer({ channel: 'web' });
	calls = [];
	other = createServer((request, response) => {
		calls.push(request);
		response.writeHead(answer.status, answer.headers).end(answer.body);
	});
	await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
	otherUrl = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
});
afterEach(async () => await new Promise((resolve) => other.close(resolve)));

const started = () => asker.receiver().executions.flat();

it.each([
	['answers 404', { status: 404, body: '<html>Not found</html>' }],
	['forbids it', { status: 403, body: '' }],
	['leads to itself', { status: 302, headers: { Location: '/' }, body: '' }],
	['answers nonsense', { status: 404, body: '{"message":"No such page"}' }],
])(
	"where another server at n8n's address %s, n8n is called at this machine, and so from then on",
	async (_, given) => {
		answer = given;
		const first = await asker.ask(ana);
		asker.receiver().ownUrl = otherUrl;
		await asker.write(ana, 'Large');
		expect(first.status).toBe('success');
		expect(calls).toHaveLength(1);

		asker.receiver().ownUrl = undefined;
		const second = await asker.ask(ana);
		asker.receiver().ownUrl = otherUrl;
		await asker.write(ana, 'Small');
		expect(second.status).toBe('success');
		expect(calls).toHaveLength(1);
		expect(started()).toEqual([]);
	},
);

it('where nothing answers, n8n is called at this machine, too, by the name that it has', async () => {
	const execution = await asker.ask(ana);
	await new Promise((resolve) => other.close(resolve));
	asker.receiver().ownUrl = otherUrl;
	await asker.write(ana, 'Large');
	expect(execution.status).toBe('success');
	expect(asker.hosts.at(-1)).toBe(new URL(otherUrl).host);
});

it('nothing but the ID of the message is said to another server', async () => {
	answer = { status: 404, body: '' };
	await asker.ask(ana);
	asker.receiver().ownUrl = otherUrl;
	await asker.write(ana, 'My secret');
	const [{ headers, method, url }] = calls as [IncomingMessage];
	expect(method).toBe('POST');
	expect(JSON.stringify([headers, url])).not.toMatch(/secret|authorization/i);
});

describe('a question is not asked where n8n cannot call itself:', () => {
	it.each<[string, typeof answer, RegExp]>([
		['401', { status: 401, body: '' }, /WEBHOOK_URL has most likely a prefix/],
		['404', { status: 404, body: '' }, /another server, or another n8n, is there/],
		['200', { status: 200, body: '{"taken":true}' }, /answers 200 instead of 409/],
		['302', { status: 302, headers: { Location: '/' }, body: '' }, /answers 302 instead of 409/],
	])('%s', async (_, given, sentence) => {
		answer = given;
		await listenAt(otherUrl);
		const { error } = await asker.ask(ana, {}, { url: otherUrl });
		expect(error?.message).toBe('n8n cannot call itself, so no answer would continue this workflow');
		expect(error?.description).toMatch(sentence);
		expect(await asker.said(ana)).toEqual([]);
	});

	it('no connection', async () => {
		await listenAt(otherUrl);
		await new Promise((resolve) => other.close(resolve));
		const { error } = await asker.ask(ana, {}, { url: otherUrl });
		expect(error?.description).toMatch(/^Nothing answers there .*ECONNREFUSED.* Check WEBHOOK_URL/);
	});
});

/** A webhook at the API that seems to lead to this n8n. */
async function listenAt(url: string): Promise<void> {
	const webhooks = [{ target: `${url}/webhook/1/webhook`, triggers: ['conversation:message'] }];
	await asker.admin().call('POST', '/integrations', { type: 'custom', displayName: 'n8n', webhooks });
}
