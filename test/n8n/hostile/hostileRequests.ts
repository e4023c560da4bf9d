import fc from 'fast-check';
import type { RawRequest } from '../harness/keptConnections';
import { deliverableBody, undeliverableBody, type Body } from './hostileBodies';

type Header = RawRequest['headers'][number];

export interface HostileRequest extends RawRequest {
	/**
	 * n8n answers 500 of its own accord, before the node is asked: to bytes that are not compressed as the header says, to
	 * methods that only Express knows, and to an Origin where there is no webhook. To nothing else is 500 an answer.
	 */
	isBeyondNode: boolean;
}

const METHODS = ['GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
/** Express takes them and n8n does not. */
const METHODS_BEYOND_N8N = ['PROPFIND', 'SEARCH', 'TRACE', 'MKCOL'];

const SUFFIXES = ['?a=1', '?__proto__[x]=1&constructor=2', '?%', '/', '/%2e%2e/x', '%00', '/__proto__', '#x'];

const OTHER_HEADERS: Header[] = [
	['Origin', 'https://evil.example'],
	['Cookie', 'n8n-auth=x; __proto__=y; ='],
	['Authorization', 'Bearer x'],
	['X-Forwarded-For', '127.0.0.1, ::1'],
	['X-HTTP-Method-Override', 'DELETE'],
	['traceparent', `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`],
	['tracestate', 'x'.repeat(600)],
	['User-Agent', 'Googlebot'],
	['If-None-Match', '*'],
	['Range', 'bytes=0-1'],
	['X-Filler', 'x'.repeat(8_000)],
	['__proto__', 'x'],
	['constructor', 'x'],
];

/** What may stand in a header. */
const headerText = fc.string({
	unit: fc
		.integer({ min: 0x20, max: 0xff })
		.filter((code) => code !== 0x7f)
		.map((code) => String.fromCharCode(code)),
	maxLength: 60,
});

const otherHeaders = fc.array(
	fc.oneof(
		fc.constantFrom(...OTHER_HEADERS),
		fc.tuple(fc.stringMatching(/^x-[a-z0-9-]{1,20}$/), headerText),
	) as fc.Arbitrary<Header>,
	{ maxLength: 3 },
);

/** No key, a wrong one, one that is almost right, or the right one where it does not count. */
function wrongKeys(secret: string): fc.Arbitrary<Header[]> {
	// Few that could be secrets: each is looked up once, which takes a second.
	const nearMiss = fc
		.tuple(fc.constantFrom(0, 1, secret.length - 1), fc.constantFrom('', 'x', ' ', '"', '\xe4'))
		.map(([at, text]) => secret.slice(0, at) + text + secret.slice(at + 1));
	const value = fc
		.oneof(headerText, nearMiss, fc.constantFrom('', secret.toUpperCase(), `"${secret}"`, `${secret}\u00a0`))
		// The blanks around a header's value are not part of it.
		.filter((text) => text.replace(/^[ \t]+|[ \t]+$/g, '') !== secret);
	const misplaced: Header[][] = [
		[],
		[['Authorization', `Bearer ${secret}`]],
		[['X_API_Key', secret]],
		[['Cookie', `x-api-key=${secret}`]],
		[
			['X-API-Key', secret],
			['x-api-key', secret],
		],
		[
			['X-API-Key', ''],
			['X-API-Key', secret],
		],
		[
			['X-API-Key', secret],
			['X-API-Key', 'wrong'],
		],
	];
	return fc.oneof(
		value.map((text): Header[] => [['X-API-Key', text]]),
		fc.constantFrom(...misplaced),
	);
}

/** The secret as it is, however it is written on the line. */
const rightKeys = (secret: string): fc.Arbitrary<Header[]> =>
	fc.constantFrom<Header[]>(
		[['X-API-Key', secret]],
		[['x-api-key', `  ${secret}\t`]],
		[['X-aPi-KeY', secret]],
	);

function compose(keys: fc.Arbitrary<Header[]>, body: fc.Arbitrary<Body>): fc.Arbitrary<HostileRequest> {
	const method = fc.oneof(
		{ arbitrary: fc.constant('POST'), weight: 40 },
		{ arbitrary: fc.constantFrom(...METHODS), weight: 5 },
		{ arbitrary: fc.constantFrom(...METHODS_BEYOND_N8N), weight: 1 },
	);
	const suffix = fc.oneof(
		{ arbitrary: fc.constant(''), weight: 8 },
		{ arbitrary: fc.constantFrom(...SUFFIXES), weight: 1 },
	);
	return fc
		.record({ method, suffix, keys, body, otherHeaders, isChunked: fc.boolean() })
		.map(({ body: { bytes, contentType, contentEncoding, isFalselyCompressed = false }, ...rest }) => ({
			...rest,
			headers: [
				['Content-Type', contentType],
				...(contentEncoding ? [['Content-Encoding', contentEncoding] as Header] : []),
				...rest.otherHeaders,
				...rest.keys,
			],
			body: bytes,
			isBeyondNode: isFalselyCompressed || METHODS_BEYOND_N8N.includes(rest.method) || isUnknownToCors(rest),
		}));
}

/** n8n looks the webhook up for the CORS headers, and does not catch that there is none. */
function isUnknownToCors({
	method,
	suffix,
	otherHeaders: names,
}: Pick<HostileRequest, 'method' | 'suffix'> & { otherHeaders: Header[] }) {
	const isKnown = ['POST', 'HEAD', 'OPTIONS'].includes(method) && !/^[/%]/.test(suffix);
	return !isKnown && names.some(([name]) => name === 'Origin');
}

/** Whatever it holds, it must be refused. */
export const withoutSecret = (secret: string, appId: string): fc.Arbitrary<HostileRequest> =>
	compose(wrongKeys(secret), fc.oneof(undeliverableBody(appId), fc.constant(deliverableBody(appId))));

/** The API itself would send none of these. */
export const withSecret = (secret: string, appId: string): fc.Arbitrary<HostileRequest> =>
	compose(rightKeys(secret), undeliverableBody(appId));
