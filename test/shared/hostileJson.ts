import fc from 'fast-check';

/** What the code reads, and what every object has from its prototype. */
const NAMES = [
	...['id', 'type', 'createdAt', 'payload', 'app', 'webhook', 'version', 'events', 'trigger'],
	...['conversation', 'message', 'author', 'user', 'userId', 'externalId', 'profile', 'givenName', 'surname'],
	...['content', 'text', 'mediaUrl', 'source', 'client', 'destination', 'activity', 'postback', 'metadata'],
	...['activeSwitchboardIntegration', 'name', 'integrationId', 'mergedUsers', 'surviving', 'error', 'code'],
	...[
		'__proto__',
		'constructor',
		'prototype',
		'toString',
		'valueOf',
		'toJSON',
		'then',
		'length',
		'hasOwnProperty',
	],
];

const TEXTS = [
	...['conversation:message', 'user', 'business', 'whatsapp', 'sdk', 'v1', 'v2', '__proto__', 'constructor'],
	...[
		'={{ 1 + 1 }}',
		'{{ $env }}',
		'${7*7}',
		'<script>alert(1)</script>',
		'../../etc/passwd',
		"'; DROP TABLE x; --",
	],
	...['\u0000', '\u2028', '\ud800', 'javascript:alert(1)', 'x'.repeat(500)],
];

/** Texts that are numbers in JSON but hardly anywhere else. */
const NUMBERS = ['0', '-0', '1e999', '-1e999', '9007199254740993', '0.1e-400', '1e308'];

const leaf = fc.oneof(
	fc.constantFrom('null', 'true', 'false', ...NUMBERS),
	fc.constantFrom(...TEXTS).map((text) => JSON.stringify(text)),
	fc.string({ unit: 'binary', maxLength: 40 }).map((text) => JSON.stringify(text)),
	fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);

const name = fc.oneof(
	{ arbitrary: fc.constantFrom(...NAMES), weight: 4 },
	{ arbitrary: fc.string({ unit: 'binary', maxLength: 20 }), weight: 1 },
);

const nested = fc.letrec<{ value: string; list: string; object: string }>((tie) => ({
	value: fc.oneof({ depthSize: 'medium' }, leaf, tie('object'), tie('list')),
	list: fc.array(tie('value'), { maxLength: 5 }).map((elements) => `[${elements.join()}]`),
	object: fc.array(fc.tuple(name, tie('value')), { maxLength: 8 }).map(writeObject),
}));

/** Of the same name twice, the later one counts: JSON allows that, and an object literal could not tell. */
export function writeObject(members: Array<[name: string, json: string]>): string {
	return `{${members.map(([key, json]) => `${JSON.stringify(key)}:${json}`).join()}}`;
}

/** JSON texts and not objects: only a parser makes an own member of `__proto__`. */
export const anyJson: fc.Arbitrary<string> = nested.value;
export const anyJsonObject: fc.Arbitrary<string> = nested.object;
