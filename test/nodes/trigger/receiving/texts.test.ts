import { simplify } from '../../../../nodes/SunshineConversations/trigger/receiving/items';

it.each([
	['what was written', { type: 'text', text: 'Hi', textFallback: 'Hello' }, 'Hi'],
	['what channels without the type show', { type: 'carousel', textFallback: 'Chairs' }, 'Chairs'],
	[
		'that, too, if nothing can be seen of the text',
		{ type: 'list', text: ' ', textFallback: 'Chairs' },
		'Chairs',
	],
	['blanks as they are, if there is nothing else', { type: 'text', text: ' ' }, ' '],
	['nothing of a picture without a caption', { type: 'image', mediaUrl: 'https://example.com/a' }, ''],
	['nothing of a type that is not known', { type: 'hologram' }, ''],
])('the text of a message is always there: %s', (_, content, expected) => {
	const payload = { message: { content } };
	expect(simplify({ id: 'e1', type: 'conversation:message', payload }).text).toBe(expected);
});

it('an event that is no message has no text', () => {
	const payload = { postback: { payload: 'YES' }, conversation: { id: 'c1' } };
	expect(simplify({ id: 'e1', type: 'conversation:postback', payload })).not.toHaveProperty('text');
});
