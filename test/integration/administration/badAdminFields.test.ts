import type { INodeParameters } from 'n8n-workflow';
import { types } from '../../../nodes/SunshineConversations/administration/integration/types/types';
import { EVENTS } from '../../../nodes/SunshineConversations/vocabulary/events';
import { NO_TRUTH, refusesBeforehand, type Refusal } from '../harness/refusals';

const NOTHING = 'Update Fields: add at least one field';
const events = EVENTS.map(({ value }) => value).join(', ');
const webhook = { integrationId: 'i1', webhookId: 'w1' };
const target: INodeParameters = { integrationId: 'i1', target: 'https://example.com' };

const updateOfNothing = (operation: string, parameters: INodeParameters): Refusal => [
	`${operation} of nothing`,
	operation,
	{ ...parameters, updateFields: { displayName: '', fieldsToClear: [] } },
	NOTHING,
];

refusesBeforehand([
	updateOfNothing('app: update', { appId: 'a1' }),
	updateOfNothing('conversation: update', { conversationId: 'c1' }),
	updateOfNothing('switchboard: update', { switchboardId: 's1' }),
	updateOfNothing('switchboardIntegration: update', { switchboardId: 's1', switchboardIntegrationId: 'si1' }),
	updateOfNothing('user: update', { userId: 'u1' }),
	updateOfNothing('webhook: update', webhook),
	...types.map(({ option: { value: type } }): Refusal => [
		`${type}: an update of nothing`,
		'integration: update',
		{ integrationId: 'i1', type, updateFields: { displayName: ' ', otherSettings: '{}' } },
		NOTHING,
	]),
	[
		'a type that does not exist',
		'integration: create',
		{ type: 'fax' },
		`Type: choose one of ${types.map(({ option }) => option.value).join(', ')}`,
	],
	[
		'a style that does not exist',
		'integration: create',
		{ type: 'web', options: { displayStyle: "={{ 'round' }}" } },
		'Display Style: choose one of button, tab',
	],
	[
		'an event that does not exist',
		'webhook: create',
		{ ...target, triggers: "={{ ['user:merge', 'user:create'] }}" },
		`Triggers: "user:create" is none of ${events}`,
	],
	[
		'events with a wildcard',
		'webhook: update',
		{ ...webhook, updateFields: { triggers: "={{ '*' }}" } },
		`Triggers: "*" is none of ${events}`,
	],
	[
		'a webhook that tells perhaps',
		'webhook: create',
		{ ...target, triggers: ['user:merge'], options: { includeFullUser: "={{ 'yes' }}" } },
		`Include Full User: ${NO_TRUTH}`,
	],
	[
		'a switchboard that is on perhaps',
		'switchboard: update',
		{ switchboardId: 's1', updateFields: { enabled: "={{ 'yes' }}" } },
		`Enabled: ${NO_TRUTH}`,
	],
	[
		'a link to nothing of the kind',
		'switchboardIntegration: create',
		{ switchboardId: 's1', name: 'bot', integrationId: 'i1', integrationType: 't', linkTo: "={{ 'name' }}" },
		'Link To: choose one of integrationId, integrationType',
	],
	[
		'control for nobody',
		'conversation: handOver',
		{
			conversationOf: 'conversation',
			conversationId: 'c1',
			switchboardIntegration: 'bot',
			target: "={{ 'first' }}",
		},
		'To: choose one of agents, next, other',
	],
]);
