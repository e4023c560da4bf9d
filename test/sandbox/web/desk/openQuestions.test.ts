import type { Metadata } from '../../../../sandbox/api/model';
import { listOpenQuestions } from '../../../../sandbox/web/desk/openQuestions';

const id = '0123456789abcdef01234567';
const hex = '0123456789abcdef';
const now = Date.parse('2026-03-01T12:00:00Z');

interface Parts {
	version: string;
	tag: string;
	state: string;
	asked: number;
	expires: number;
	ids: string;
	path: string;
	conversationId: string;
	token: string;
	signature: string;
}

function write(parts: Partial<Parts> = {}): string {
	const { version = '1', tag = '0a1b2c3d', state = 'o', ids = '', path = '/4711/8f0c-node' } = parts;
	const { asked = now - 60_000, expires = now + 60_000, conversationId = id } = parts;
	const { token = hex, signature = 'c0ffee' } = parts;
	const times = [asked, expires].map((time) => Math.floor(time / 1000).toString(36));
	const query = `c=${conversationId}&q=${token}&signature=${signature}`;
	return [version, tag, state, ...times, ids, `${path}?${query}`].join(';');
}

const listTokens = (metadata?: Metadata) =>
	listOpenQuestions({ id, metadata }, now).map(({ token }) => token);

test('an open question is one that waits', () => {
	expect(listOpenQuestions({ id, metadata: { n8nAsk1: write() } }, now)).toEqual([
		{ token: hex, askedAt: now - 60_000, expiresAt: now + 60_000 },
	]);
});

test.each<[string, Partial<Parts>]>([
	['never expires', { expires: 0 }],
	['was crossed by messages', { ids: `${id},${id}` }],
	['has a token in other letters', { token: 'aB3_-x' }],
	['ends in a second', { expires: now + 1000 }],
])('a question that %s waits', (_title, parts) => {
	expect(listTokens({ n8nAsk4: write(parts) })).toHaveLength(1);
});

test.each<[string, Partial<Parts>]>([
	['was answered', { state: 'a', ids: id }],
	['expired just now', { expires: now }],
	['expired long ago', { expires: 1000 }],
	['is of another conversation', { conversationId: 'fedcba987654321001234567' }],
	['is of a later version', { version: '2' }],
	['has no tag', { tag: '' }],
	['has no token', { token: '' }],
	['leads elsewhere', { path: 'https://example.com/1/2' }],
	['has an execution with a name', { path: '/abc/node' }],
	['has a path that is too long', { path: '/4711/node/more' }],
	['is not signed', { signature: '' }],
	['has more behind its end', { signature: 'c0ffee&x=1' }],
])('a question that %s does not wait', (_title, parts) => {
	expect(listTokens({ n8nAsk1: write(parts) })).toEqual([]);
});

test.each<Metadata | undefined>([
	undefined,
	{},
	{ n8nAsk1: '' },
	{ n8nAsk1: 'o' },
	{ n8nAsk1: 7, n8nAsk2: true },
])('nothing waits where the metadata is %j', (metadata) => {
	expect(listTokens(metadata)).toEqual([]);
});

test('of several the newest comes first, and keys of others do not count', () => {
	const metadata = {
		n8nAsk1: write({ token: 'second', asked: now - 2000 }),
		n8nAsk2: write({ token: 'answered', state: 'a' }),
		n8nAsk3: write({ token: 'first', asked: now - 3000 }),
		n8nAsk4: write({ token: 'third', asked: now - 1000 }),
		n8nAsk5: write({ token: 'fifth slot' }),
		constructor: write({ token: 'other key' }),
	};
	expect(listTokens(metadata)).toEqual(['third', 'second', 'first']);
});
