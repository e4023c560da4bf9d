import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somewhere that files can be, besides the sandbox. */
export interface FileHost {
	url: string;
	/** The headers of the requests so far. */
	requests: IncomingHttpHeaders[];
	/** What it does with a request. */
	answer: (response: ServerResponse) => void;
	close(): Promise<void>;
}

export async function startFileHost(): Promise<FileHost> {
	const server = createServer((request, response) => {
		host.requests.push(request.headers);
		host.answer(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const host: FileHost = {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		requests: [],
		answer: (response) => response.end('from elsewhere'),
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
	return host;
}
