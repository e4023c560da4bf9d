import { connect } from 'node:net';

/** In milliseconds. What n8n does not answer, it may also leave open. */
const PATIENCE = 2_000;

/** Requests that are none, as the bytes that come in. */
export const nonsense = (path: string, body: string): Array<[title: string, bytes: string]> => {
	const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n`;
	const length = `Content-Length: ${body.length}\r\n`;
	return [
		['two lengths', `${head}${length}Content-Length: 3\r\n\r\n${body}`],
		['a length and chunks', `${head}${length}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n${body}`],
		['a negative length', `${head}Content-Length: -1\r\n\r\n${body}`],
		['a length that is none', `${head}Content-Length: 1e3\r\n\r\n${body}`],
		['a chunk size that is none', `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n${body}\r\n0\r\n\r\n`],
		['chunks of another kind', `${head}Transfer-Encoding: xchunked\r\n\r\n${body}`],
		['a body that ends too soon', `${head}Content-Length: 9999\r\n\r\n${body}`],
		['no host', `POST ${path} HTTP/1.1\r\n${length}\r\n${body}`],
		['a zero byte in a header', `${head}X-API-Key: a\0b\r\n${length}\r\n${body}`],
		['a header on two lines', `${head}X-API-Key: a\r\n b\r\n${length}\r\n${body}`],
		['a header without a name', `${head}: a\r\n${length}\r\n${body}`],
		['a header of 100 kB', `${head}X-API-Key: ${'x'.repeat(100_000)}\r\n${length}\r\n${body}`],
		['5,000 headers', `${head}${'X-API-Key: a\r\n'.repeat(5_000)}${length}\r\n${body}`],
		['a path of 100 kB', head.replace(path, `${path}?${'x'.repeat(100_000)}`) + `${length}\r\n${body}`],
		['an expectation that nobody meets', `${head}Expect: a miracle\r\n${length}\r\n${body}`],
		['another protocol', `${head}Connection: Upgrade\r\nUpgrade: websocket\r\n${length}\r\n${body}`],
		['a tunnel', `CONNECT ${path} HTTP/1.1\r\nHost: x\r\n\r\n${body}`],
		['an unknown method', `HACK ${path} HTTP/1.1\r\nHost: x\r\n\r\n`],
		['HTTP/2', `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${body}`],
		['HTTP/9', `POST ${path} HTTP/9.9\r\nHost: x\r\n${length}\r\n${body}`],
		['TLS', '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03'],
		['nothing but line ends', '\r\n'.repeat(1_000)],
		['random bytes', String.fromCharCode(...Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256))],
	];
};

/** The statuses of the answers; none when the connection was only closed or left alone. */
export async function sendBytes(url: string, bytes: string): Promise<number[]> {
	const { hostname, port } = new URL(url);
	const socket = connect(Number(port), hostname);
	let answer = '';
	socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
	// n8n may close before all is sent, which is an answer as well.
	socket.on('error', () => {}).setTimeout(PATIENCE, () => socket.destroy());
	socket.end(bytes, 'latin1');
	await new Promise((resolve) => socket.once('close', resolve));
	return [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
}
