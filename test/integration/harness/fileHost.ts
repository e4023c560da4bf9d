import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';

/** Somewhere that files can be, besides the sandbox. */
export interface FileHost {
	url: string;
	/** The headers of the requests so far. */
	requests: IncomingHttpHeaders[];
	/** What it does with a request; a request is `response.req`. */
	answer: (response: ServerResponse) => void;
	/** How many connections are open. */
	connections(): Promise<number>;
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
		connections: async () => await promisify(server.getConnections.bind(server))(),
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
	return host;
}
