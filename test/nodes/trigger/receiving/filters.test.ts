import type { WebhookEvent } from '../../../../nodes/SunshineConversations/trigger/receiving/envelope';
import { passes, type EventFilter } from '../../../../nodes/SunshineConversations/trigger/receiving/filters';
import type { EventPayload } from '../../../../nodes/SunshineConversations/vocabulary/payload';

const everything: EventFilter = {
	events: [
		'conversation:message',
		'conversation:read',
		'conversation:message:delivery:failure',
		'switchboard:passControl',
	],
	messagesFrom: 'anyone',
	channels: [],
};
const event = (payload: EventPayload, type = 'conversation:message'): WebhookEvent => ({
	id: 'e1',
	type,
	payload,
});
const message = (author: string, channel: string): EventPayload => ({
	message: { author: { type: author }, source: { type: channel } },
});
const controlledBy = { id: 's1', name: 'zd-agentWorkspace', integrationId: 'i1' };

it.each<[string, Partial<EventFilter>, WebhookEvent, boolean]>([
	['an event that was chosen', {}, event(message('user', 'whatsapp')), true],
	[
		'an event that was not chosen',
		{ events: ['conversation:read'] },
		event(message('user', 'whatsapp')),
		false,
	],
	['an event that nobody knows', {}, event({}, 'conversation:invented'), false],
	['a customer, for customers', { messagesFrom: 'user' }, event(message('user', 'whatsapp')), true],
	[
		'the business, for customers',
		{ messagesFrom: 'user' },
		event(message('business', 'api:conversations')),
		false,
	],
	[
		'the business, for the business',
		{ messagesFrom: 'business' },
		event(message('business', 'zd:agentWorkspace')),
		true,
	],
	['a message without an author, for customers', { messagesFrom: 'user' }, event({ message: {} }), false],
	[
		'another event of a customer, for the business',
		{ messagesFrom: 'business' },
		event({ activity: { author: { type: 'user' } } }, 'conversation:read'),
		true,
	],
	['the right channel', { channels: ['twilio', 'whatsapp'] }, event(message('user', 'whatsapp')), true],
	['the wrong channel', { channels: ['twilio'] }, event(message('user', 'whatsapp')), false],
	[
		'the wrong channel of a delivery',
		{ channels: ['twilio'] },
		event({ destination: { type: 'whatsapp' } }, 'conversation:message:delivery:failure'),
		false,
	],
	['an app, for another channel', { channels: ['whatsapp'] }, event(message('user', 'sdk')), false],
	['an app, for one of its kinds', { channels: ['ios'] }, event(message('user', 'sdk')), true],
	[
		'a delivery to an app, for another channel',
		{ channels: ['whatsapp'] },
		event({ destination: { type: 'sdk' } }, 'conversation:message:delivery:failure'),
		false,
	],
	[
		'an answer of an agent, which comes from no channel',
		{ channels: ['whatsapp'] },
		event(message('business', 'zd:agentWorkspace')),
		true,
	],
	...['ultimate', 'zd:answerBot', 'zd:surveys', 'api:conversations'].map(
		(source): [string, Partial<EventFilter>, WebhookEvent, boolean] => [
			`a message that comes from no channel but ${source}`,
			{ channels: ['whatsapp'] },
			event(message('business', source)),
			true,
		],
	),
	...['notification', 'api'].map((type): [string, Partial<EventFilter>, WebhookEvent, boolean] => [
		`a failed delivery that went to no channel but ${type}`,
		{ channels: ['whatsapp'] },
		event({ destination: { type } }, 'conversation:message:delivery:failure'),
		true,
	]),
	[
		'an app client, for which the source names another app',
		{ events: ['client:add'], channels: ['web'] },
		event({ client: { type: 'sdk' }, source: { type: 'ios' } }, 'client:add'),
		false,
	],
	[
		'an app client that was linked by a channel',
		{ events: ['client:add'], channels: ['web'] },
		event({ client: { type: 'sdk' }, source: { type: 'whatsapp' } }, 'client:add'),
		true,
	],
	[
		'a link to the right channel that was made by the API',
		{ events: ['client:add'], channels: ['whatsapp'] },
		event({ client: { type: 'whatsapp' }, source: { type: 'api:conversations' } }, 'client:add'),
		true,
	],
	[
		'a web client, which the API calls sdk',
		{ events: ['client:update'], channels: ['web'] },
		event({ client: { type: 'sdk' } }, 'client:update'),
		true,
	],
	[
		'a web client, for WhatsApp',
		{ events: ['client:update'], channels: ['whatsapp'] },
		event({ client: { type: 'sdk' } }, 'client:update'),
		false,
	],
	['an event without a channel', { channels: ['twilio'] }, event({}, 'switchboard:passControl'), true],
	[
		'a conversation that an agent controls',
		{ onlyWhileInControl: 'bot' },
		event({ conversation: { activeSwitchboardIntegration: controlledBy } }),
		false,
	],
	...['zd-agentWorkspace', 's1', 'i1'].map(
		(onlyWhileInControl): [string, Partial<EventFilter>, WebhookEvent, boolean] => [
			`a conversation in one's own control, named by ${onlyWhileInControl}`,
			{ onlyWhileInControl },
			event({ conversation: { activeSwitchboardIntegration: controlledBy } }),
			true,
		],
	),
	[
		'a conversation that nobody controls',
		{ onlyWhileInControl: 'bot' },
		event({ conversation: { id: 'c1' } }),
		true,
	],
])('%s', (_, filter, given, expected) => {
	expect(passes(given, { ...everything, ...filter })).toBe(expected);
});
