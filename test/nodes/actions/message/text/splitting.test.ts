import { splitText } from '../../../../../nodes/SunshineConversations/actions/message/text/splitting';

const FAMILY = '👨‍👩‍👧‍👦';
const FLAG = '🇵🇹';
const LINK = 'https://example.com/orders/4711?from=n8n#top';
const BUTTON = '%[Track my order](https://example.com/t)';
const TEMPLATE = '&((template=[[shipped]] language=[[en]]))&';

it.each<[string, string, number, string[]]>([
	['a text that fits as it is, blanks and all', ' Hello \n', 20, [' Hello \n']],
	[
		'between paragraphs rather than sentences',
		'One. Two.\n\nThree. Four. Five',
		22,
		['One. Two.', 'Three. Four. Five'],
	],
	['between sentences rather than words', 'I am here. Where are you?', 20, ['I am here.', 'Where are you?']],
	['between lines as between sentences', 'one two\nthree four five', 20, ['one two', 'three four five']],
	['between lines with blanks', 'one two \n  three four five', 20, ['one two', 'three four five']],
	['between words', 'one two three four five six', 20, ['one two three four', 'five six']],
	['anywhere, if there is nothing better', 'x'.repeat(45), 20, ['x'.repeat(20), 'x'.repeat(20), 'xxxxx']],
	['without white space at the ends', `\n  ${'a '.repeat(15)} \n`, 20, ['a a a a a a a a a a', 'a a a a a']],
	[
		'so that no part is blank, though a no-break space stands alone as in texts from word processors',
		`One, two, three.\n\n\u00a0\n\n${'word '.repeat(6)}`,
		17,
		['One, two, three.', 'word word word', 'word word word'],
	],
	['not at a no-break space', 'open from nine to\u00a0twelve', 20, ['open from nine', 'to\u00a0twelve']],
	[
		'where a sentence ends without a space',
		'您的订单已经发货了。包裹明天就会送到您家，请您注意查收。',
		20,
		['您的订单已经发货了。', '包裹明天就会送到您家，请您注意查收。'],
	],
	['not in a family', FAMILY.repeat(4), 20, [FAMILY.repeat(2), FAMILY.repeat(2)]],
	['not in a flag', FLAG.repeat(16), 21, [FLAG.repeat(10), FLAG.repeat(6)]],
	['not in an accent', 'e\u0301'.repeat(12), 21, ['e\u0301'.repeat(10), 'e\u0301'.repeat(2)]],
	['not in a link', `See ${LINK} for more`, 46, ['See', LINK, 'for more']],
	[
		'not in a link amid text without spaces',
		`订单详情请看${LINK}谢谢您的耐心`,
		46,
		['订单详情请看', `${LINK}谢谢`, '您的耐心'],
	],
	['not in an email address', '请写信mailto:ana@example.com', 22, ['请写信', 'mailto:ana@example.com']],
	['not in a phone number', '请打电话tel:+351-912-345-678', 20, ['请打电话', 'tel:+351-912-345-678']],
	['not in a button', `Your parcel: ${BUTTON} Bye`, 42, ['Your parcel:', BUTTON, 'Bye']],
	[
		'not in an image',
		`Look here ![a nice chair](https://a.test/a b.png)`,
		40,
		['Look here', '![a nice chair](https://a.test/a b.png)'],
	],
	['not in a template', `Dear Ana, ${TEMPLATE}`, 43, ['Dear Ana,', TEMPLATE]],
	['a link that is too long as one part', `See ${LINK}.`, 20, ['See', `${LINK}.`]],
	[
		'a character that is too long between its code points',
		`a${'\u0304'.repeat(23)}`,
		20,
		[`a${'\u0304'.repeat(19)}`, '\u0304'.repeat(4)],
	],
])('cuts %s', (_, text, longest, parts) => {
	expect(splitText(text, longest)).toEqual(parts);
});

it('cuts bold text and code of Markdown only where there is no other way', () => {
	const text = 'Dear Ana, **your order is on its way.** It comes today';
	expect(splitText(text, 34, true)).toEqual(['Dear Ana,', '**your order is on its way.** It', 'comes today']);
	expect(splitText(text, 34)).toEqual(['Dear Ana, **your order is on its', 'way.** It comes today']);
	expect(splitText(`**${'word '.repeat(9)}**`, 20, true)).toEqual([
		'**word word word',
		'word word word word',
		'word word **',
	]);
});

it.each(['[', '%[', '&((', 'a', 'https://', '[](', '`', '\n', ' x', '%{{', '\u0301'])(
	'comes to an end with %j over and over',
	(text) => {
		const parts = splitText(`a${text.repeat(100_000)}`, 160);
		expect(parts.length).toBeGreaterThan(0);
	},
);

it('finds characters and sentences wherever they stand in a long text', () => {
	for (let shift = 0; shift < FAMILY.length; shift++) {
		const parts = splitText('x'.repeat(shift) + FAMILY.repeat(60), 40);
		expect(parts.join('')).toBe('x'.repeat(shift) + FAMILY.repeat(60));
		for (const part of parts) expect(part.replace(/^x+/, '').replaceAll(FAMILY, '')).toBe('');
	}
	const sentence = 'One word follows the other in this sentence.';
	for (let shift = 0; shift < sentence.length; shift++) {
		const text = `${'x'.repeat(shift)}. ${`${sentence} `.repeat(20)}`;
		for (const part of splitText(text, 100)) expect(part).toMatch(/^(x*\. |\. )?(One [^.]*\. ?)+$|^x*\.$/);
	}
});
