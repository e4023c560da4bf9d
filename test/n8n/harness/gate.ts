import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import axios, { type AxiosError } from 'axios';
import { freshConnections } from '../../../sandbox/api/webhooks/postToWebhook';

export interface Gate {
	url: string;
	close(): void;
}

const http = axios.create({ ...freshConnections, proxy: false, validateStatus: null, maxRedirects: 0 });

const isReady = async (n8nUrl: string | undefined) =>
	(await http.get(`${n8nUrl}/healthz/readiness`).catch(() => undefined))?.status === 200;

/**
 * What belongs in front of n8n, as `docs/nginx-sticky.conf` has it: while n8n starts, it answers webhook calls with 200, drops
 * them, and then answers 404. Zendesk takes both for the last word. The gate makes them 503; 502 says that n8n broke off.
 */
export async function startGate(n8nUrl: () => string | undefined): Promise<Gate> {
	const server = createServer(async (incoming, outgoing) => {
		const data = await buffer(incoming);
		if (!(await isReady(n8nUrl()))) return outgoing.writeHead(503).end();
		const answer = await http
			.request<Buffer>({
				method: incoming.method,
				url: `${n8nUrl()}${incoming.url}`,
				headers: incoming.headers,
				data,
				responseType: 'arraybuffer',
			})
			.catch(({ code }: AxiosError) => ({ status: code === 'ECONNREFUSED' ? 503 : 502, data: undefined }));
		return outgoing.writeHead(answer.status === 404 ? 503 : answer.status).end(answer.data);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}
