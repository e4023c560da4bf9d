import { gzipSync } from 'node:zlib';
import type { RawRequest } from '../harness/keptConnections';
import { deliverableBody, writeEnvelope } from './hostileBodies';

interface Webhook {
	secret: string;
	appId: string;
}

export type Parts = Omit<Partial<RawRequest>, 'body'> & { body?: Buffer | string };
export type Row = [title: string, make: (webhook: Webhook) => Parts, status: number];

/** n8n's default limit for a body. */
const LIMIT = 16 * 1024 * 1024;

const key = (value: string, name = 'X-API-Key'): [string, string] => [name, value];
const fill = (length: number) => `{"filler":"${'x'.repeat(length - 13)}"}`;
const deep = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);
const message = '"type":"conversation:message","payload":{"message":{"author":{"type":"user"}}}';
const gzip = (text: string) => ({ body: gzipSync(text), headers: [key('gzip', 'Content-Encoding')] });

/** A valid delivery, with something wrong about its secret. */
export const wrongSecrets: Row[] = [
	['no secret', () => ({}), 401],
	['the secret twice', ({ secret }) => ({ headers: [key(secret), key(secret)] }), 401],
	['a wrong secret and the right one', ({ secret }) => ({ headers: [key('wrong'), key(secret)] }), 401],
	['an empty secret and the right one', ({ secret }) => ({ headers: [key(''), key(secret)] }), 401],
	['the secret in quotes', ({ secret }) => ({ headers: [key(`"${secret}"`)] }), 401],
	['the secret with a byte that is no UTF-8', ({ secret }) => ({ headers: [key(`${secret}\xff`)] }), 401],
	['a secret of odd characters', () => ({ headers: [key('\xe4\xf6\xfc \xa0\t"\\\';--%00')] }), 401],
	['a secret of 10,000 characters', () => ({ headers: [key('x'.repeat(10_000))] }), 401],
	['headers of more than 16 kB', ({ secret }) => ({ headers: [key('x'.repeat(17_000)), key(secret)] }), 431],
	['the secret in the query', ({ secret }) => ({ suffix: `?x-api-key=${secret}&X-API-Key=${secret}` }), 401],
	['an own header named __proto__', ({ secret }) => ({ headers: [key(secret, '__proto__')] }), 401],
	['16 MB', () => ({ body: fill(LIMIT) }), 401],
	['a million brackets', () => ({ body: deep(1_000_000, '[', ']') }), 401],
	// n8n's own answers, before the node is asked.
	['more than 16 MB', () => ({ body: fill(LIMIT + 1) }), 500],
	['32 MB that come as 32 kB', () => gzip(fill(2 * LIMIT)), 500],
	['bytes that are no gzip', () => ({ headers: [key('gzip', 'Content-Encoding')] }), 500],
];

/** The right secret, and nothing that the API would send with it. */
export const wrongBodies: Row[] = [
	['16 MB', () => ({ body: fill(LIMIT) }), 400],
	['16 MB in chunks', () => ({ body: fill(LIMIT), isChunked: true }), 400],
	['a million brackets', () => ({ body: deep(1_000_000, '[', ']') }), 400],
	['100,000 objects in each other', () => ({ body: deep(100_000, '{"a":', '}').replace('}', '1}') }), 400],
	['10 MB that come as 10 kB', () => gzip(fill(10_000_000)), 400],
	[
		'a byte that is no UTF-8',
		({ appId }) => ({ body: Buffer.from(writeEnvelope(`${appId}\xff`, '[]'), 'latin1') }),
		400,
	],
	['an app in the prototype', ({ appId }) => ({ body: `{"__proto__":${writeEnvelope(appId, '[]')}}` }), 400],
	[
		'an ID in the prototype of the app',
		({ appId }) => ({ body: `{"app":{"__proto__":{"id":"${appId}"}},"events":[]}` }),
		400,
	],
	['XML', () => ({ body: '<a/>', headers: [key('application/xml', 'Content-Type')] }), 400],
	['an unknown character set', () => ({ headers: [key('application/json;charset=x', 'Content-Type')] }), 422],
	['half a surrogate pair as app', () => ({ body: '{"app":{"id":"\\ud800"},"events":[]}' }), 400],
	['another method', () => ({ method: 'PUT' }), 404],
	['another path', () => ({ suffix: '/x' }), 404],
];

/** The right secret and envelope, and no event in it that would start the workflow. */
export const wrongEvents: Array<[title: string, event: string]> = [
	['100,000 empty events', `${'{},'.repeat(99_999)}{}`],
	['a number as ID', `{"id":1,${message}}`],
	['an object as ID', `{"id":{"toString":"e1","length":2},${message}}`],
	['a list as ID', `{"id":["e1"],${message}}`],
	['an ID of 129 characters', `{"id":"${'x'.repeat(129)}",${message}}`],
	['an ID of 1 MB', `{"id":"${'x'.repeat(1_000_000)}",${message}}`],
	['an event in the prototype', `{"__proto__":{"id":"e1",${message}}}`],
	[
		'an author in the prototype',
		`{"id":"e1","type":"conversation:message","payload":{"__proto__":{"message":{"author":{"type":"user"}}}}}`,
	],
	['a type that is a list', `{"id":"e1",${message},"type":["conversation:message"]}`],
	['events in events', `[{"id":"e1",${message}}]`],
	['a payload of text', `{"id":"e1",${message},"payload":"user"}`],
];

/** A valid delivery, but for what the row says; headers of the same name are sent twice. */
export function toRequest(appId: string, { body, headers = [], ...parts }: Parts): RawRequest {
	const { bytes, contentType } = deliverableBody(appId);
	const isTyped = headers.some(([name]) => name === 'Content-Type');
	return {
		method: 'POST',
		suffix: '',
		isChunked: false,
		...parts,
		headers: [...(isTyped ? [] : [key(contentType, 'Content-Type')]), ...headers],
		body: Buffer.from(body ?? bytes),
	};
}
