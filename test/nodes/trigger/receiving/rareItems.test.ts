import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../../nodes/SunshineConversations/trigger/receiving/items';
import type { EventPayload } from '../../../../nodes/SunshineConversations/vocabulary/payload';

const conversation = { id: 'c1', activeSwitchboardIntegration: { id: 's1', name: 'bot' } };
const user = { id: 'u1' };

it.each<[string, EventPayload, IDataObject]>([
	[
		'user:merge',
		{
			mergedUsers: { surviving: user, discarded: { id: 'u2' } },
			mergedClients: {
				surviving: { id: 'k1', status: 'active' },
				discarded: { id: 'k2', status: 'pending' },
			},
			reason: 'channelLinking',
		},
		{
			userId: 'u1',
			discardedUserId: 'u2',
			clientId: 'k1',
			discardedClientId: 'k2',
			reason: 'channelLinking',
		},
	],
	[
		'conversation:create',
		{
			conversation,
			user,
			source: { type: 'web', campaign: { id: 'spring' } },
			creationReason: 'proactiveMessaging',
			referral: { code: 'SALE', details: { adId: '42' } },
		},
		{
			conversationId: 'c1',
			inControl: 'bot',
			channel: 'web',
			userId: 'u1',
			reason: 'proactiveMessaging',
			referralCode: 'SALE',
			referralDetails: { adId: '42' },
			campaignId: 'spring',
		},
	],
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
])('%s keeps what only few events have', (type, payload, expected) => {
	expect(simplify({ id: 'e1', type, payload })).toEqual({ eventId: 'e1', eventType: type, ...expected });
});
