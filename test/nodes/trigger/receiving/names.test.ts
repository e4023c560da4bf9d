import { simplify } from '../../../../nodes/SunshineConversations/trigger/receiving/items';

it.each([
	['a blank', ' '],
	['nothing', ''],
	['a tab and a line break', '\t\n'],
	['a no-break space', '\u00a0'],
	['a zero-width space', '\u200b'],
	['a word joiner between blanks', ' \u2060 '],
	['a Hangul filler', '\u3164'],
	['an empty Braille cell', '\u2800'],
	['marks of direction', '\u200e\u202c'],
])('%s is no name', (_, blank) => {
	const author = { type: 'user', displayName: blank, userId: 'u1' };
	const toName = (givenName: string, surname: string) =>
		simplify({
			id: 'e1',
			type: 'conversation:message',
			payload: { message: { author: { ...author, user: { id: 'u1', profile: { givenName, surname } } } } },
		}).userName;
	expect(toName('Ana', 'Lima')).toBe('Ana Lima');
	expect(toName(blank, 'Lima')).toBe('Lima');
	expect(toName('Ana', blank)).toBe('Ana');
	expect(toName(blank, blank)).toBeUndefined();
});
