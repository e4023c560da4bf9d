import type { WebhookEvent } from '../../../../nodes/SunshineConversations/trigger/receiving/envelope';
import { passes, type EventFilter } from '../../../../nodes/SunshineConversations/trigger/receiving/filters';
import type { EventPayload } from '../../../../nodes/SunshineConversations/vocabulary/payload';

const everything: EventFilter = {
	events: [
		'conversation:message',
		'conversation:read',
		'conversation:message:delivery:failure',
		'conversation:postback',
		'conversation:typing',
		'switchboard:passControl',
	],
	messagesFrom: 'anyone',
	channels: [],
	silentWhileAgent: true,
};
const event = (payload: EventPayload, type = 'conversation:message'): WebhookEvent => ({
	id: 'e1',
	type,
	payload,
});
const message = (author: string, channel: string): EventPayload => ({
	message: { author: { type: author }, source: { type: channel } },
});
const heldBy = (integrationType?: string, integrationId?: string): EventPayload => ({
	conversation: { activeSwitchboardIntegration: { id: 's1', name: 'any', integrationType, integrationId } },
});
const AGENTS = 'zd:agentWorkspace';

it.each<[string, Partial<EventFilter>, WebhookEvent, boolean]>([
	['an event that was chosen', {}, event(message('user', 'whatsapp')), true],
	[
		'an event that was not chosen',
		{ events: ['conversation:read'] },
		event(message('user', 'whatsapp')),
		false,
	],
	['a place of its own', { placedIntegrationId: 'i1' }, event(heldBy('custom', 'i1')), true],
	['a place, and another bot', { placedIntegrationId: 'i1' }, event(heldBy('custom', 'i2')), false],
	['a place, and nobody in control', { placedIntegrationId: 'i1' }, event({ conversation: {} }), true],
	[
		'a place, and another bot, if it is not silent',
		{ placedIntegrationId: 'i1', silentWhileAgent: false },
		event(heldBy('custom', 'i2')),
		true,
	],
	['another bot, without a place', {}, event(heldBy('custom', 'i2')), true],
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
		'a customer whom an agent answers',
		{},
		event({ ...heldBy(AGENTS), ...message('user', 'whatsapp') }),
		false,
	],
	[
		'a customer whom an agent answers, if it is not to be silent',
		{ silentWhileAgent: false },
		event({ ...heldBy(AGENTS), ...message('user', 'whatsapp') }),
		true,
	],
	...['zd:answerBot', 'custom', undefined].map(
		(type): [string, Partial<EventFilter>, WebhookEvent, boolean] => [
			`a customer who is in the hands of ${type}`,
			{},
			event({ ...heldBy(type), ...message('user', 'whatsapp') }),
			true,
		],
	),
	['a customer whom nobody has in hand', {}, event(message('user', 'whatsapp')), true],
	[
		'a customer who taps while an agent has the conversation',
		{},
		event({ ...heldBy(AGENTS), postback: {} }, 'conversation:postback'),
		false,
	],
	[
		'a customer who types to an agent',
		{},
		event({ ...heldBy(AGENTS), activity: { author: { type: 'user' } } }, 'conversation:typing'),
		false,
	],
	[
		'an answer of an agent',
		{},
		event({ ...heldBy(AGENTS), ...message('business', 'zd:agentWorkspace') }),
		true,
	],
	['the hand-over to an agent', {}, event(heldBy(AGENTS), 'switchboard:passControl'), true],
	[
		'a failed delivery of what an agent wrote',
		{},
		event({ ...heldBy(AGENTS), destination: { type: 'twilio' } }, 'conversation:message:delivery:failure'),
		true,
	],
])('%s', (_, filter, given, expected) => {
	expect(passes(given, { ...everything, ...filter })).toBe(expected);
});
