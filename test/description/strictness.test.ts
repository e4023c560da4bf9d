import type { Exchange } from '../../sandbox/api/state/observers';
import { checkExchange, useChecks } from './checking/checks';
import { checkDelivery } from './checking/events';
import { findDescription } from './reading/findDescription';

const checks = useChecks();
const app = '/sc/v2/apps/5ebee0975ac5304b664a12fa';

const find = (change: Partial<Omit<Exchange, 'answer'>> & { answer?: object }) => {
	const base = { method: 'GET', path: `${app}/users/ana`, query: {}, status: 200 };
	const answer = JSON.stringify(change.answer ?? {});
	const all = checkExchange(checks, { ...base, ...change, answer });
	return all.flatMap(({ kind, violations }) => violations.map(({ path, rule }) => `${kind} ${path} ${rule}`));
};

test.each<[string, Parameters<typeof find>[0], string[]]>([
	['nothing where all is well', { answer: { user: { id: 'u1', metadata: { any: 1 } } } }, []],
	['an unknown field', { answer: { user: { id: 'u1', nick: 'A' } } }, ['answer /user/nick is not described']],
	[
		'another type',
		{ answer: { user: { authenticated: 'no' } } },
		['answer /user/authenticated must be boolean'],
	],
	[
		'null where there is none',
		{ answer: { user: { signedUpAt: null } } },
		['answer /user/signedUpAt must be string'],
	],
	['what is missing', { answer: {} }, ['answer /user is missing']],
	[
		'an answer where none is due',
		{ method: 'DELETE', answer: { ok: true } },
		['answer /ok is not described'],
	],
	['another status', { status: 204, answer: {} }, ['answer  is not described']],
	['a crash', { status: 500, answer: { errors: [] } }, ['answer  is not described']],
	[
		'an error that is none',
		{ status: 404, answer: { error: 'x' } },
		['answer /errors is missing', 'answer /error is not described'],
	],
	['an unknown path', { path: `${app}/people`, answer: {} }, ['answer  is not described']],
	[
		'an unknown parameter',
		{ query: { expand: 'all' }, answer: { user: {} } },
		['request ?/expand is not described'],
	],
])('finds %s', (_title, exchange, expected) => expect(find(exchange)).toEqual(expected));

const message = { id: 'm1', author: { type: 'business' } };
const post = {
	method: 'POST',
	path: `${app}/conversations/c1/messages`,
	status: 201,
	contentType: 'application/json',
};
const ofMessage = (content: object) => ({ ...post, answer: { messages: [{ ...message, content }] } });
const author = { type: 'business' };

test.each<[string, Parameters<typeof find>[0], string[]]>([
	[
		'a type that there is not',
		ofMessage({ type: 'video' }),
		[
			'answer /messages/0/content/type must be one of ["text","carousel","file","form","formResponse","image","list","location","template"]',
		],
	],
	[
		'what is write-only',
		ofMessage({ type: 'text', markdownText: '*a*' }),
		['answer /messages/0/content/markdownText is write-only: it has no place in an answer'],
	],
	[
		'a field of another type',
		ofMessage({ type: 'text', mediaUrl: 'https://example.com' }),
		['answer /messages/0/content/mediaUrl is not described'],
	],
])('finds in the content of an answer %s', (_title, exchange, expected) =>
	expect(find({ ...exchange, body: { author, content: { type: 'text', text: 'a' } } })).toEqual(expected),
);

test.each<[string, object | undefined, string[]]>([
	[
		'what is read-only',
		{ author, content: { type: 'file', mediaUrl: 'https://example.com', mediaSize: 1 } },
		['request /content/mediaSize is read-only: it has no place in a request'],
	],
	['what is missing', { author }, ['request /content is missing']],
	['no body at all', undefined, ['request  is missing']],
])('finds in a request %s', (_title, body, expected) =>
	expect(find({ ...ofMessage({ type: 'text', text: 'a' }), body })).toEqual(expected),
);

test('finds in a delivery what the event does not have', () => {
	const event = {
		id: 'e1',
		createdAt: '2026-01-05',
		type: 'user:remove',
		payload: { user: { profile: {} }, why: 'x' },
	};
	const body = {
		app: { id: 'a1' },
		webhook: { id: 'w1', version: 'v2' },
		events: [event, { ...event, type: 'user:add' }],
	};
	const all = checkDelivery(checks, JSON.stringify(body)).flatMap(({ violations }) => violations);
	expect(all.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
		'/payload/user/profile is not described',
		'/payload/why is not described',
		'/type is not described',
	]);
});

test('says where the description was looked for', () => {
	expect(findDescription()).toMatch(/^\/.*\/shared\/openapi\.yaml$/);
	expect(() => findDescription('/nowhere/openapi.yaml')).toThrow('is not at /nowhere/openapi.yaml. Put');
});
