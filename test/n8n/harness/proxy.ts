import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import axios from 'axios';
import { freshConnections } from '../../../sandbox/api/webhooks/postToWebhook';

export interface Proxy {
	url: string;
	/** From now on it lets no path through that holds this: as a firewall that answers for itself. */
	refuse(part: string | undefined): void;
	close(): void;
}

/** In front of n8n, as hosts have them: it takes `/n8n` off the paths that begin so. */
export async function startProxy(n8nUrl: () => string): Promise<Proxy> {
	let refused: string | undefined;
	const server = createServer(async (incoming, outgoing) => {
		const data = await buffer(incoming);
		const path = incoming.url!.replace(/^\/n8n\//, '/');
		if (refused !== undefined && path.includes(refused)) return outgoing.writeHead(403).end('<html>');
		const answer = await axios
			.request<Buffer>({
				...freshConnections,
				proxy: false,
				validateStatus: null,
				maxRedirects: 0,
				method: incoming.method,
				url: n8nUrl() + path,
				headers: incoming.headers,
				data,
				responseType: 'arraybuffer',
			})
			.catch(() => undefined);
		if (!answer) return outgoing.writeHead(502).end();
		return outgoing
			.writeHead(answer.status, { 'Content-Type': String(answer.headers['content-type']) })
			.end(answer.data);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		refuse: (part) => (refused = part),
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}
