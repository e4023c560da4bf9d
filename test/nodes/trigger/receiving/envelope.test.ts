import { readEnvelope } from '../../../../nodes/SunshineConversations/trigger/receiving/envelope';

const APP = '5ebee0975ac5304b664a12fa';
const event = { id: 'e1', createdAt: '2026-01-05T10:00:00.000Z', type: 'conversation:message', payload: {} };
const envelope = { app: { id: APP }, webhook: { id: 'w1', version: 'v2' }, events: [event] };

it('reads the events', () => {
	expect(readEnvelope(envelope, APP)).toEqual({ events: [event], malformed: 0 });
});

it.each<[string, unknown, RegExp]>([
	['text', 'hello', /must be a JSON object/],
	['an array', [envelope], /must be a JSON object/],
	['nothing', undefined, /must be a JSON object/],
	['null', null, /must be a JSON object/],
	['an empty object', {}, /another app/],
	['another app', { ...envelope, app: { id: 'x' } }, /another app/],
	['an app that is a list', { ...envelope, app: [APP] }, /another app/],
	['a v1 payload', { trigger: 'message:appUser', app: { _id: APP }, messages: [] }, /not a v2 webhook/],
	['a v1 webhook', { ...envelope, webhook: { id: 'w1', version: 'v1' } }, /not a v2 webhook/],
	['no webhook', { ...envelope, webhook: undefined }, /must name its webhook/],
	['no events', { ...envelope, events: undefined }, /must hold a list of events/],
	['events that are no list', { ...envelope, events: { 0: event } }, /must hold a list of events/],
])('refuses %s with a sentence', (_, body, sentence) => {
	expect(readEnvelope(body, APP)).toMatch(sentence);
});

it.each<[string, unknown]>([
	['null', null],
	['a text', 'e1'],
	['a list', [event]],
	['one without an ID', { ...event, id: undefined }],
	['one with an empty ID', { ...event, id: '' }],
	['one with an endless ID', { ...event, id: 'x'.repeat(129) }],
	['one with a number as ID', { ...event, id: 1 }],
	['one without a type', { ...event, type: undefined }],
	['one without a payload', { ...event, payload: null }],
	['one with a list as payload', { ...event, payload: [] }],
])('counts %s among the events and leaves it', (_, element) => {
	expect(readEnvelope({ ...envelope, events: [element, event] }, APP)).toEqual({
		events: [event],
		malformed: 1,
	});
});
