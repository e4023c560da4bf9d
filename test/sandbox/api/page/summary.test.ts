import { summarize } from '../../../../sandbox/api/page/summary';

test.each([
	['what a call writes', { content: { type: 'text', text: 'Hello' } }, 'Hello'],
	['what a message says', { message: { content: { type: 'text', text: 'Hi' } } }, 'Hi'],
	['the kind of what has no words', { content: { type: 'carousel', items: [] } }, 'carousel'],
	[
		'why a delivery failed',
		{ error: { message: 'Blocked' }, message: { content: { text: 'Hi' } } },
		'Blocked',
	],
	['what a button gives', { postback: { payload: 'ORDER' } }, 'ORDER'],
	['what somebody does', { activity: { type: 'typing:start' } }, 'typing:start'],
	['why control changed', { reason: 'ticketClosed' }, 'ticketClosed'],
	['the beginning of much', { content: { text: 'x'.repeat(500) } }, 'x'.repeat(120)],
	['nothing of a body without words', { content: { text: 5, type: null }, message: null }, undefined],
	['nothing of no object', 'text', undefined],
	['nothing of no body', null, undefined],
])('tells %s', (_title, body, gist) => {
	expect(summarize(body)).toBe(gist);
});
