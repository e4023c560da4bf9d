import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../../nodes/SunshineConversations/trigger/receiving/items';
import type { EventPayload } from '../../../../nodes/SunshineConversations/vocabulary/payload';

it.each<[string, EventPayload, IDataObject]>([
	['ultimate', { message: { source: { type: 'ultimate' } } }, { source: 'ultimate' }],
	['notification', { destination: { type: 'notification' } }, { source: 'notification' }],
	['api', { destination: { type: 'api' } }, { source: 'api' }],
	[
		'a link that the API made',
		{ client: { type: 'line' }, source: { type: 'api:conversations', integrationId: 'i2' } },
		{ channel: 'line', source: 'api:conversations', integrationId: 'i2' },
	],
	[
		'two integrations',
		{
			client: { type: 'line', integrationId: 'i1' },
			source: { type: 'web', integrationId: 'i2', client: { id: 'k2' } },
		},
		{
			channel: 'line',
			source: 'web',
			integrationId: 'i1',
			sourceIntegrationId: 'i2',
			sourceClientId: 'k2',
		},
	],
	['an app', { client: { type: 'sdk' }, source: { type: 'web' } }, { channel: 'web', clientType: 'sdk' }],
	['an unknown app', { client: { type: 'sdk' } }, { channel: 'sdk' }],
])('what is no channel stands in the source: %s', (_, payload, expected) => {
	const item = simplify({ id: 'e1', type: 'x', payload });
	expect(item).toEqual({ eventId: 'e1', eventType: 'x', ...expected });
});
