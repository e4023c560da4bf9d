import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import axios from 'axios';
import { freshConnections } from '../../sandbox/api/attempts';

export interface Gate {
	url: string;
	close(): void;
}

const http = axios.create({ ...freshConnections, proxy: false, validateStatus: null, maxRedirects: 0 });

/**
 * What belongs in front of n8n: while n8n starts it answers webhook calls with 404, which Zendesk takes for its last word.
 * The gate asks for readiness first and answers 503 instead; 502 says that n8n broke off.
 */
export async function startGate(n8nUrl: () => string | undefined): Promise<Gate> {
	const server = createServer(async (incoming, outgoing) => {
		const data = await buffer(incoming);
		const readiness = await http.get(`${n8nUrl()}/healthz/readiness`).catch(() => undefined);
		if (readiness?.status !== 200) return outgoing.writeHead(503).end();
		const answer = await http
			.request<Buffer>({
				method: incoming.method,
				url: `${n8nUrl()}${incoming.url}`,
				headers: incoming.headers,
				data,
				responseType: 'arraybuffer',
			})
			.catch(() => undefined);
		return outgoing.writeHead(answer?.status ?? 502).end(answer?.data);
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
