import type { IDataObject } from 'n8n-workflow';
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

it.each<[string | undefined, object, IDataObject]>([
	[
		'Ana Lima',
		{ givenName: 'Ana Maria', surname: 'Lima' },
		{ userName: 'Ana Lima', userFirstName: 'Ana Maria' },
	],
	['Ana Lima', {}, { userName: 'Ana Lima', userFirstName: 'Ana' }],
	['+351 912 345 678', { surname: 'Lima' }, { userName: '+351 912 345 678', userFirstName: 'Lima' }],
	[undefined, { surname: 'Lima' }, { userName: 'Lima', userFirstName: 'Lima' }],
	['+351 912 345 678', {}, { userName: '+351 912 345 678', userFirstName: undefined }],
])('calls who shows as %j and has the profile %j by a first name', (displayName, profile, expected) => {
	const author = { type: 'user', displayName, userId: 'u1', user: { id: 'u1', profile } };
	const { userName, userFirstName } = simplify({
		id: 'e1',
		type: 'conversation:message',
		payload: { message: { author } },
	});
	expect({ userName, userFirstName }).toEqual(expected);
});
