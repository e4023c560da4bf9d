import { EVENTS } from '../../../nodes/SunshineConversations/vocabulary/events';

it('the dropdown has the 26 events of the API, each once and with a description, the most frequent first', () => {
	expect(new Set(EVENTS.map(({ value }) => value)).size).toBe(26);
	expect(EVENTS.slice(0, 4).map(({ name }) => name)).toEqual([
		'Message Received',
		'Postback',
		'Message Delivery Failed',
		'Conversation Created',
	]);
	for (const { description } of EVENTS) expect(description).toMatch(/^[A-Z].*[^.]$/);
});
