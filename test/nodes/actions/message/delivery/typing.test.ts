import { typingTime } from '../../../../../nodes/SunshineConversations/actions/message/delivery/typing';

it.each([
	[1_000, 'a text that is typed in no time', { text: 'Hi' }],
	[4_000, 'a text', { text: 'x'.repeat(60) }],
	[4_000, 'a text in Markdown', { markdownText: 'x'.repeat(60) }],
	[4_000, 'emoji, counted as one sees them', { text: '😀'.repeat(60) }],
	[20_000, 'a text that takes longer than is allowed', { text: 'x'.repeat(4_000) }],
	[1_000, 'what has no text', { type: 'location' }],
])('takes %i ms for %s', (time, _, content) => {
	expect(typingTime(content, 20)).toBe(time);
});
