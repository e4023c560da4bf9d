import fc from 'fast-check';
import { splitText } from '../../../../../nodes/SunshineConversations/actions/message/text/splitting';
import { toHtml } from '../../../../../sandbox/api/conversations/markdown';

const FAMILY = '👨‍👩‍👧‍👦';
const FLAG = '🇵🇹';
const LINK = 'https://example.com/orders/4711?from=n8n#top';
const BUTTON = '%[Track my order](https://example.com/t)';
const TEMPLATE = '&((template=[[shipped]] language=[[en]]))&';

/** What must not be cut, none of it longer than the least that a part may have. */
const WHOLE = [
	...[LINK, 'http://a.test/ü', 'www.a.test/x?y=(z)', 'mailto:ana@example.com', 'tel:+351912345678'],
	...[BUTTON, '%[Yes, please](reply:YES NOW)', '%[More](postback:M)', '![](https://a.test/a.png)'],
	...['[our shop](https://a.test)', TEMPLATE, '%((template: a b))%', '%{{template: a b}}%'],
];
const LEAST = Math.max(...WHOLE.map((piece) => piece.length));

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const white = /^[^\S\u00a0\u202f\ufeff]*/;

interface Piece {
	text: string;
	isWhole: boolean;
}
const piece = (isWhole: boolean) => (text: string) => ({ text, isWhole });
const words = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 30 });
/** Without a bracket, which would make one whole of all up to the next one. */
const anything = fc.string({ unit: 'grapheme', maxLength: 5 }).filter((text) => !/[[({]/.test(text));
const pieces: fc.Arbitrary<Piece> = fc.oneof(
	{ arbitrary: words.map(piece(false)), weight: 4 },
	{
		arbitrary: fc.constantFrom(' ', '  ', '\n', '\n\n', '\r\n', '\t', '\u00a0').map(piece(false)),
		weight: 4,
	},
	{ arbitrary: fc.constantFrom('. ', '! ', '? ', '。', '… ').map(piece(false)), weight: 2 },
	{
		arbitrary: fc.constantFrom(FAMILY, FLAG, '😀', '👍🏽', 'e\u0301', '한', '々').map(piece(false)),
		weight: 2,
	},
	{ arbitrary: anything.map(piece(false)), weight: 1 },
	{ arbitrary: fc.constantFrom(...WHOLE).map(piece(true)), weight: 3 },
);
/** With a space on either side of what is whole, as anything else could belong to it. */
const composed = fc
	.array(pieces, { maxLength: 60 })
	.map((list) => list.flatMap((one) => (one.isWhole ? [piece(false)(' '), one, piece(false)(' ')] : [one])))
	.filter((list) => list.some(({ text }) => text.trim() !== ''));
const join = (list: Piece[]) => list.map(({ text }) => text).join('');

/** Where the parts stand in the text; fails if anything but white space is left out, or comes in another order. */
function placesOf(text: string, parts: string[]): Array<[start: number, end: number]> {
	let at = 0;
	const places = parts.map((part): [number, number] => {
		while (!text.startsWith(part, at) && /\s/.test(text.charAt(at))) at++;
		expect(text.slice(at, at + part.length)).toBe(part);
		at += part.length;
		return [at - part.length, at];
	});
	expect(text.slice(at).trim()).toBe('');
	return places;
}

describe.each([
	['plain text', false],
	['Markdown', true],
])('of %s', (_, isMarkdown) => {
	it('the parts give the text again, none is too long, and nothing that belongs together is cut', () => {
		fc.assert(
			fc.property(composed, fc.integer({ min: LEAST, max: 300 }), (list, longest) => {
				const text = join(list);
				const parts = splitText(text, longest, isMarkdown);
				expect(parts.filter((part) => [...part].length > longest || part.trim() === '')).toEqual([]);
				if (parts.length > 1) expect(parts.map((part) => part.replace(white, ''))).toEqual(parts);

				const cuts = placesOf(text, parts).flat();
				const between = new Set(Array.from(graphemes.segment(text), ({ index }) => index)).add(text.length);
				expect(cuts.filter((cut) => !between.has(cut))).toEqual([]);

				let start = 0;
				for (const {
					text: { length },
					isWhole,
				} of list) {
					const end = start + length;
					expect(cuts.filter((cut) => isWhole && cut > start && cut < end)).toEqual([]);
					start = end;
				}
			}),
		);
	});

	it('any characters whatever come through, in order, and none that takes two units is cut', () => {
		const anything = fc.oneof(
			fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }),
			fc.string({
				unit: fc.constantFrom('[', ']', '(', ')', '%', '&', '!', '{', '}', '`', '*', 'a', ' ', '😀'),
				minLength: 1,
				maxLength: 400,
			}),
			fc.string({
				unit: fc.constantFrom('\ud83d', '\ude00', ' ', 'x', '\u0301', '\u200d'),
				minLength: 1,
				maxLength: 400,
			}),
		);
		fc.assert(
			fc.property(anything, fc.integer({ min: 20, max: 100 }), (text, longest) => {
				fc.pre(text.trim() !== '');
				const parts = splitText(text, longest, isMarkdown);
				const inPair = placesOf(text, parts)
					.flat()
					.filter((cut) => cut > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(cut - 1, cut + 1)));
				expect(inPair).toEqual([]);
				const surplus = parts.filter((part) => [...part].length > longest);
				expect(surplus.filter((part) => !/\]\(|\(\(|\{\{|:\/\/|mailto:|tel:|www\./i.test(part))).toEqual([]);
			}),
		);
	});
});

it('parts of Markdown stay within the limit of the API after it has made HTML of them', () => {
	const marks = fc.constantFrom(
		'**bold** ',
		'*it*',
		'`a<b>&c`',
		'# ',
		'\n\n',
		'\n',
		'[a](https://a.test) ',
		'<&>',
		'- ',
		'plain words, of some length. ',
	);
	fc.assert(
		fc.property(fc.array(marks, { minLength: 1, maxLength: 40 }), (list) => {
			const text = `a${list.join('').repeat(60)}`;
			for (const part of splitText(text, 4096, true)) expect(toHtml(part).length).toBeLessThanOrEqual(4096);
		}),
	);
});
