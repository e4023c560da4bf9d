import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the workflows of the tests call: who runs, and how often. */
export interface Receipts {
	url: string;
	/** How often each text has run. */
	counts(): Map<string, number>;
	/** From now on calls wait for their answer, and their executions with them. */
	hold(): void;
	/** Texts whose call waits and whose caller still lives. */
	held(): string[];
	release(): void;
	clear(): void;
	close(): Promise<void>;
}

export async function startReceipts(): Promise<Receipts> {
	const texts: string[] = [];
	const waiting = new Map<ServerResponse, string>();
	let isHolding = false;

	const server = createServer((request, response) => {
		const text = decodeURIComponent(request.url!.slice(1));
		texts.push(text);
		if (!isHolding) return response.end('{}');
		waiting.set(response, text);
		return response.once('close', () => waiting.delete(response));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

	function release() {
		isHolding = false;
		for (const response of waiting.keys()) response.end('{}');
	}

	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		counts() {
			const counts = new Map<string, number>();
			for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
			return counts;
		},
		hold: () => (isHolding = true),
		held: () => [...waiting.values()],
		release,
		clear: () => (texts.length = 0),
		async close() {
			release();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
