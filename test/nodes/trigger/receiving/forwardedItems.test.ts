import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../../nodes/SunshineConversations/trigger/receiving/items';
import type { EventPayload } from '../../../../nodes/SunshineConversations/vocabulary/payload';

const conversation = { id: 'c1', activeSwitchboardIntegration: { id: 's1', name: 'bot' } };
const user = { id: 'u1' };

it.each<[string, EventPayload, IDataObject]>([
	[
		'passthrough:messaging',
		{
			conversation,
			user,
			source: { type: 'apple' },
			apple: { interactiveData: { bid: 'b' } },
		} as EventPayload,
		{
			conversationId: 'c1',
			inControl: 'bot',
			channel: 'apple',
			userId: 'u1',
			forwarded: { apple: { interactiveData: { bid: 'b' } } },
		},
	],
	[
		'passthrough:messaging',
		{
			user: { id: 'u1', appleId: 'a1' },
			client: { id: 'k1', raw: { intent: 'order' } },
			source: { type: 'apple', group: 'sales' },
			metadata: { bid: 'b' },
		} as EventPayload,
		{
			channel: 'apple',
			userId: 'u1',
			clientId: 'k1',
			metadata: { bid: 'b' },
			forwarded: {
				user: { appleId: 'a1' },
				client: { raw: { intent: 'order' } },
				source: { group: 'sales' },
				metadata: { bid: 'b' },
			},
		},
	],
	['passthrough:messaging', { source: 'apple' } as EventPayload, { forwarded: { source: 'apple' } }],
])('%s keeps what a channel forwards', (type, payload, expected) => {
	expect(simplify({ id: 'e1', type, payload })).toEqual({ eventId: 'e1', eventType: type, ...expected });
});
