import fc from 'fast-check';
import { toLiteral } from '../../../../../nodes/SunshineConversations/actions/message/text/literalText';
import { expandShorthand } from '../../../../../sandbox/api/conversations/shorthand';

const SHORTHANDS = [
	...['%[Shop](https://a.test)', '%[Yes](reply:YES)', '%[More](postback:M)', '![](https://a.test/a.png)'],
	...[
		'![A cake](https://a.test/a.png)',
		'&((template=[[shipped]]))&',
		'%((template:a))%',
		'%{{template:a}}%',
	],
];
const texts = fc
	.array(fc.oneof(fc.constantFrom(...SHORTHANDS, '%', '!', '&', '[', '((', '{{'), fc.string()), {
		maxLength: 8,
	})
	.map((pieces) => pieces.join(''));

it.each(SHORTHANDS)('keeps the API from reading %s, and looks the same', (shorthand) => {
	const text = toLiteral(`Look: ${shorthand}.`);
	expect(text.replaceAll('\u2060', '')).toBe(`Look: ${shorthand}.`);
	expect(text).not.toContain(shorthand.slice(0, 2));
});

it('leaves no text in which the API finds a shorthand, and adds nothing that is seen', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const content = { type: 'text', text: toLiteral(text) };
			expect(expandShorthand(content)).toEqual([{ content }]);
			expect(content.text.replaceAll('\u2060', '')).toBe(text.replaceAll('\u2060', ''));
		}),
	);
});

it.each(['100% sure!', 'a (b) [c] {d} & (e)', 'https://a.test/?a=1&b=%5B'])('leaves %j as it is', (text) => {
	expect(toLiteral(text)).toBe(text);
});
