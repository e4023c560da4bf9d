import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import axios from 'axios';
import { startGate, type Gate } from '../harness/gate';

/** What n8n 2.41.1 answers while it updates its database: its readiness, and anything else. */
const n8n = { readiness: 503, webhook: 200 };
const server = createServer(({ url }, response) => {
	response
		.writeHead(url === '/healthz/readiness' ? n8n.readiness : n8n.webhook)
		.end('n8n is starting up. Please wait');
});
let gate: Gate;

beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	gate = await startGate(() => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(() => {
	gate.close();
	server.close();
	server.closeAllConnections();
});

const deliver = async () =>
	(await axios.post(`${gate.url}/webhook/1/webhook`, {}, { proxy: false, validateStatus: null })).status;

it.each([
	[503, 200, 503],
	[200, 404, 503],
	[200, 200, 200],
	[200, 401, 401],
])('readiness %i and webhook %i make %i', async (readiness, webhook, expected) => {
	Object.assign(n8n, { readiness, webhook });
	expect(await deliver()).toBe(expected);
});
