import { firstName } from '../../../nodes/SunshineConversations/vocabulary/describe/firstName';

it.each<[unknown, unknown, string | undefined]>([
	['Ana Maria', 'Ana Lima', 'Ana Maria'],
	[undefined, 'Ana Lima', 'Ana'],
	[' ', 'Ana', 'Ana'],
	['+351 912 345 678', 'Ana Lima', 'Ana'],
	[undefined, '+351 912 345 678', undefined],
	[undefined, '(351) 912345678', undefined],
	[undefined, 'whatsapp:+351912345678', undefined],
	[undefined, 'ana@example.com', undefined],
	['ana@example.com', undefined, undefined],
	[undefined, ' \u200b', undefined],
	[undefined, '\u200e🌸 Ana Lima', 'Ana'],
	[undefined, 'Ana, Lima', 'Ana'],
	[undefined, '\u200eAna\u00a0Lima', 'Ana'],
	[' Ana\n', undefined, 'Ana'],
	[undefined, 'user1234', undefined],
	[undefined, 'Łukasz', 'Łukasz'],
	[undefined, '李 小龙', '李'],
	[undefined, 42, undefined],
	[undefined, undefined, undefined],
])('calls somebody with the given name %j and the name %j %j', (givenName, name, expected) => {
	expect(firstName(givenName, name)).toBe(expected);
});

it('takes the next name if the first is none', () => {
	expect(firstName(undefined, '+351 912 345 678', 'Ana Lima')).toBe('Ana');
});
