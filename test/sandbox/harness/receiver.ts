import { createServer, STATUS_CODES, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Envelope } from '../../../sandbox/driver';

export const BROKEN = 0;
export const NEVER = -1;

export interface Received {
	method: string;
	headers: IncomingHttpHeaders;
	body: Envelope;
}

export interface Receiver {
	target: string;
	received: Received[];
	/** Answers for the next requests, one each; 200 after that. `BROKEN` and `NEVER` are no answer at all. */
	answers: number[];
}

/** A webhook target that writes down what reaches it. */
export function useReceiver(): Receiver {
	const receiver: Receiver = { target: '', received: [], answers: [] };
	const server = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		if (request.method === 'HEAD') return response.end();
		const body = JSON.parse(Buffer.concat(chunks).toString()) as Envelope;
		receiver.received.push({ method: request.method ?? '', headers: request.headers, body });
		const status = receiver.answers.shift() ?? 200;
		if (status === BROKEN) return request.socket.destroy();
		if (status === NEVER) return undefined;
		response.statusCode = status;
		if (status >= 300 && status < 400) response.setHeader('Location', receiver.target);
		return response.end(STATUS_CODES[status]);
	});
	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		receiver.target = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
	});
	beforeEach(() => {
		receiver.received.length = 0;
		receiver.answers.length = 0;
	});
	afterAll(() => {
		server.close();
		server.closeAllConnections();
	});
	return receiver;
}
