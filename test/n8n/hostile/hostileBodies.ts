import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { anyJson, anyJsonObject, writeObject } from '../../shared/hostileJson';

export interface Body {
	bytes: Buffer;
	contentType: string;
	contentEncoding?: string;
	/** The bytes are not compressed as the header says. */
	isFalselyCompressed?: boolean;
}

/** No XML: n8n has one parser for all, and after a malformed text it answers no XML any more (2.41.1). */
const CONTENT_TYPES = [
	...['application/json;charset=utf-16le', 'application/json;charset=__proto__', 'text/json', 'text/plain'],
	...['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'multipart/form-data'],
	...['application/octet-stream', 'application/json;charset=hex', '', ';;;', 'constructor'],
];

/** One event that starts the workflow, unless a part of it is replaced. */
const validEvent = {
	id: '"e1"',
	type: '"conversation:message"',
	payload: '{"message":{"author":{"type":"user"}}}',
};

const writeEvent = (parts: typeof validEvent, others = '{}') =>
	writeObject([['rest', others], ...Object.entries({ createdAt: '"2026-01-05T10:00:00.000Z"', ...parts })]);

export const writeEnvelope = (appId: string, events: string, others = '{}') =>
	`{"rest":${others},"app":{"id":"${appId}"},"webhook":{"id":"w1","version":"v2"},"events":${events}}`;

const spoiledParts: Array<fc.Arbitrary<typeof validEvent>> = [
	anyJson.filter(isNoId).map((id) => ({ ...validEvent, id })),
	anyJson.filter((type) => type !== validEvent.type).map((type) => ({ ...validEvent, type })),
	anyJson.filter(isNotByUser).map((payload) => ({ ...validEvent, payload })),
];
const spoiledEvent = fc
	.tuple(fc.oneof(...spoiledParts), anyJson)
	.map(([parts, rest]) => writeEvent(parts, rest));

function isNoId(json: string): boolean {
	const id: unknown = JSON.parse(json);
	return typeof id !== 'string' || id === '' || id.length > 128;
}

function isNotByUser(json: string): boolean {
	const payload = JSON.parse(json) as Record<string, { author?: { type?: unknown } } | null> | null;
	return ![payload?.message, payload?.activity].some((part) => part?.author?.type === 'user');
}

/** JSON that is no delivery with an event for the workflow. */
const undeliverableJson = (appId: string) =>
	fc.oneof(
		anyJson,
		anyJsonObject,
		fc.array(spoiledEvent, { maxLength: 5 }).map((events) => writeEnvelope(appId, `[${events.join()}]`)),
		fc.tuple(anyJsonObject, anyJson).map(([events, rest]) => writeEnvelope(appId, events, rest)),
		anyJson.map((rest) => writeEnvelope(`${appId}x`, `[${writeEvent(validEvent)}]`, rest)),
		fc.nat(150).map((length) => writeEnvelope(appId, `[${writeEvent(validEvent)}]`).slice(0, length)),
	);

const form = fc
	.array(
		fc.tuple(fc.constantFrom('app[id]', '__proto__', '__proto__[x]', 'events', 'events[0][id]'), fc.string()),
	)
	.map((fields) => fields.map(([name, value]) => `${name}=${value}`).join('&'));

const multipart = anyJson.map(
	(json) => `--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n${json}\r\n--x--\r\n`,
);

const encoding = fc.oneof(
	{ arbitrary: fc.constant<BufferEncoding>('utf8'), weight: 9 },
	{ arbitrary: fc.constantFrom<BufferEncoding>('latin1', 'utf16le'), weight: 1 },
);
const asBytes = (text: fc.Arbitrary<string>) => fc.tuple(text, encoding).map((of) => Buffer.from(...of));

const contentType = fc.oneof(
	{ arbitrary: fc.constantFrom('application/json', 'application/json; charset=utf-8'), weight: 4 },
	{ arbitrary: fc.constantFrom(...CONTENT_TYPES), weight: 1 },
);

function compress(bytes: Buffer, how: string): Omit<Body, 'contentType'> {
	if (how === 'gzip') return { bytes: gzipSync(bytes), contentEncoding: how };
	if (how === 'deflate') return { bytes: deflateSync(bytes), contentEncoding: how };
	if (how === 'false') return { bytes, contentEncoding: 'gzip', isFalselyCompressed: true };
	return { bytes, contentEncoding: how || undefined };
}

/** A body that starts nothing, whatever the secret is. */
export const undeliverableBody = (appId: string): fc.Arbitrary<Body> => {
	const bytes = fc.oneof(
		{ arbitrary: asBytes(undeliverableJson(appId)), weight: 12 },
		{ arbitrary: fc.uint8Array({ maxLength: 2_000 }).map((values) => Buffer.from(values)), weight: 1 },
		{ arbitrary: fc.oneof(form, multipart).map((text) => Buffer.from(text)), weight: 1 },
	);
	const compression = fc.oneof(
		{ arbitrary: fc.constant(''), weight: 24 },
		{ arbitrary: fc.constantFrom('gzip', 'deflate', 'false', 'br', 'identity', '__proto__'), weight: 6 },
	);
	return fc
		.record({ bytes, contentType, compression })
		.map((made) => ({ contentType: made.contentType, ...compress(made.bytes, made.compression) }));
};

/** Would start the workflow if it came with the secret. */
export const deliverableBody = (appId: string): Body => ({
	bytes: Buffer.from(writeEnvelope(appId, `[${writeEvent(validEvent)}]`)),
	contentType: 'application/json',
});
