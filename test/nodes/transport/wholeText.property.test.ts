import fc from 'fast-check';
import { withoutHalves } from '../../../nodes/SunshineConversations/transport/wholeText';

it.each([
	['Fox 🦊'.slice(0, 5), 'Fox '],
	['🦊 fox'.slice(1), ' fox'],
	['🦊🦊'.slice(1), '🦊'],
	['\\ud83e', '\\ud83e'],
	['\\\ud83e', '\\'],
	['a\u0001\n"', 'a\u0001\n"'],
])('makes of %j what is whole', (text, whole) => {
	expect(withoutHalves({ list: [{ text }] })).toEqual({ list: [{ text: whole }] });
	expect(withoutHalves({ [text]: 1 })).toEqual({ [whole]: 1 });
});

it('changes nothing that is whole, and leaves no halves in any text', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }), (units) => {
			const text = String.fromCharCode(...units);
			const whole = text.replace(/\p{Surrogate}/gu, '');
			expect(withoutHalves([text])).toEqual([whole]);
		}),
	);
	const body = { text: 'Fox 🦊' };
	expect(withoutHalves(body)).toBe(body);
	expect(withoutHalves(undefined)).toBeUndefined();
});
