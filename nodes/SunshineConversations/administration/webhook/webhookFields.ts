import type { INodeProperties } from 'n8n-workflow';
import { customIntegrationId } from '../../fields/integrationId';
import { locator } from '../../methods/listSearch/locator';
import { EVENTS } from '../../vocabulary/events';

/** The integration whose webhooks are meant. */
export const webhookIntegrationId: INodeProperties = {
	...customIntegrationId,
	description: 'The integration that has the webhook; by ID "me" with the key of an integration',
};

export const webhookId = locator({
	displayName: 'Webhook',
	name: 'webhookId',
	search: 'searchWebhooks',
	dependsOn: 'integrationId',
	placeholder: 'e.g. 5e554d2cac66fb73a3c01871',
});

/** What every webhook needs. */
export const webhookFields: INodeProperties[] = [
	{
		displayName: 'Target URL',
		name: 'target',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/webhook',
		description: 'Where to send the events; must be reachable from the internet',
	},
	{
		displayName: 'Triggers',
		name: 'triggers',
		type: 'multiOptions',
		options: EVENTS,
		default: [],
		description: 'The events to send',
	},
];

export const webhookFlags: INodeProperties[] = [
	{
		displayName: 'Include Full Source',
		name: 'includeFullSource',
		type: 'boolean',
		default: false,
		description: 'Whether events include the channel and device that the customer used',
	},
	{
		displayName: 'Include Full User',
		name: 'includeFullUser',
		type: 'boolean',
		default: false,
		description: 'Whether events include the whole user, with profile and metadata',
	},
];
