import * as fc from 'fast-check';
import {
	placeIn,
	readRecord,
	writeRecord,
	type Question,
} from '../../../nodes/SunshineConversations/asking/record';

const hex = (length: number) =>
	fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`)).filter((text) => text.length === length);
const id = fc.stringMatching(/^[\w-]{1,24}$/);

/** As n8n signs it. */
const question: fc.Arbitrary<Question> = fc
	.record({
		tag: hex(8),
		isOpen: fc.boolean(),
		asked: fc.integer({ min: 0, max: 4e9 }),
		expires: fc.integer({ min: 0, max: 4e9 }),
		messageIds: fc.array(id, { maxLength: 5 }),
		conversationId: fc.oneof(id, fc.stringMatching(/^[ -~]{1,20}$/)),
		token: hex(16),
		execution: fc.integer({ min: 1, max: 1e12 }),
		node: fc.oneof(
			fc.uuid(),
			fc.stringMatching(/^[ -~]{1,20}$/).filter((text) => !/^\.{1,2}$/.test(text)),
		),
		signature: hex(64),
	})
	.map(({ execution, node, signature, ...rest }) => {
		const url = new URL(`https://n8n.example/webhook-waiting/${execution}/${encodeURIComponent(node)}`);
		for (const [name, value] of Object.entries({ c: rest.conversationId, q: rest.token, signature })) {
			url.searchParams.set(name, value);
		}
		return { ...rest, place: placeIn(url.toString()) };
	});

it('what was written is read', () => {
	fc.assert(fc.property(question, (one) => expect(readRecord(writeRecord(one))).toEqual(one)));
});

/** Records with something in them changed, as anybody may write them. */
const forged = fc.oneof(
	fc.anything(),
	fc.string({ unit: 'binary' }),
	fc
		.tuple(
			question.map(writeRecord),
			fc.nat(),
			fc.nat(5),
			fc.oneof(fc.string(), fc.constantFrom('..', '/', '@', '\\', '%2e%2e', '#')),
		)
		.map(([record, at, gone, put]) => {
			const index = at % record.length;
			return record.slice(0, index) + put + record.slice(index + gone);
		}),
);

it("whatever stands there, reading it never fails, and its place leads to n8n's own base", () => {
	const base = 'https://n8n.example/prefix/webhook-waiting';
	fc.assert(
		fc.property(forged, (record) => {
			const read = readRecord(record);
			if (!read) return;
			const { origin, pathname, hash, searchParams } = new URL(base + read.place);
			expect(origin).toBe('https://n8n.example');
			expect(pathname).toMatch(/^\/prefix\/webhook-waiting\/\d+\/[^/]+$/);
			expect(hash).toBe('');
			expect(searchParams.get('c')).toBe(read.conversationId);
			expect(searchParams.get('q')).toBe(read.token);
			expect(Number.isSafeInteger(read.asked) && Number.isSafeInteger(read.expires)).toBe(true);
		}),
	);
});

const PLACE = `/1/ask?c=c1&q=${'0'.repeat(16)}&signature=${'f'.repeat(64)}`;
const record = (place: string) => `1;abcdef01;o;sxyz12;0;;${place}`;

it('the record that the next ones are changed from is one', () => {
	expect(readRecord(record(PLACE))).toMatchObject({ conversationId: 'c1', isOpen: true });
});

it.each([
	['another host', `//evil.example${PLACE}`],
	['an address of its own', `https://evil.example${PLACE}`],
	['a user in front', `@evil.example${PLACE}`],
	['the folder above', PLACE.replace('/ask', '/..')],
	['the folder above, encoded', PLACE.replace('/ask', '/%2e%2e')],
	['the folder above, half encoded', PLACE.replace('/ask', '/.%2E')],
	['this folder, encoded', PLACE.replace('/ask', '/%2e')],
	['one folder more', PLACE.replace('/ask', '/ask/more')],
	['a back-slash', PLACE.replace('/ask', '\\ask')],
	['no number', PLACE.replace('/1/', '/x/')],
	['more in the query', `${PLACE}&x=1`],
	['a fragment', `${PLACE}#x`],
	['a new line', `${PLACE}\n`],
	['4 kB', PLACE.replace('ask', 'a'.repeat(4_000))],
])('with %s in its place it is none', (_, place) => {
	expect(readRecord(record(place))).toBeUndefined();
});
