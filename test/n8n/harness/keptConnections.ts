import { Agent, request } from 'node:http';

export interface RawRequest {
	method: string;
	/** Appended to the URL, e.g. a query. */
	suffix: string;
	headers: Array<[name: string, value: string]>;
	body: Buffer;
	isChunked: boolean;
}

export interface Answer {
	/** 0 when the connection was broken instead. */
	status: number;
	text: string;
}

const CONNECTIONS = 8;
/** In milliseconds. A request that is never answered at all must not hold up the test. */
const PATIENCE = 60_000;

/** Sends requests byte for byte as they are given, on connections that stay open. */
export function openConnections(url: string) {
	const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

	async function send(rawRequest: RawRequest): Promise<Answer> {
		return await new Promise((resolve) => {
			const { method, suffix, headers, body, isChunked } = rawRequest;
			const framing = isChunked ? ['Transfer-Encoding', 'chunked'] : ['Content-Length', String(body.length)];
			const call = request(
				new URL(url + suffix),
				{ method, agent, headers: ['Host', new URL(url).host, ...headers.flat(), ...framing] },
				(response) => {
					let text = '';
					const finish = () => resolve({ status: response.statusCode ?? 0, text });
					response.setEncoding('utf8').on('data', (part: string) => (text += part));
					response.on('end', finish).on('error', finish);
				},
			);
			call.setTimeout(PATIENCE, () => call.destroy(new Error('no answer')));
			call.on('error', (error: NodeJS.ErrnoException) => {
				// n8n may close an idle connection in the moment in which it is used again.
				if (call.reusedSocket && error.code === 'ECONNRESET') resolve(send(rawRequest));
				else resolve({ status: 0, text: error.message });
			});
			if (isChunked) for (let at = 0; at < body.length; at += 1000) call.write(body.subarray(at, at + 1000));
			call.end(isChunked ? undefined : body);
		});
	}

	return { send, close: () => agent.destroy() };
}
