import { locator } from '../methods/listSearch/locator';

const integration = {
	displayName: 'Integration',
	name: 'integrationId',
	placeholder: 'e.g. 582dedf230e788746891281a',
};

export const integrationId = locator({ ...integration, search: 'searchIntegrations' });

/** One that has webhooks and keys. */
export const customIntegrationId = locator({ ...integration, search: 'searchCustomIntegrations' });

/** One that reaches a phone number. */
export const phoneIntegrationId = locator({
	...integration,
	search: 'searchPhoneIntegrations',
	description: 'The integration of the channel to send through',
});

/** One of the channel in the field `matchType` above. */
export const integrationIdOfChannel = locator({
	...integration,
	search: 'searchIntegrationsOfChannel',
	dependsOn: 'matchType',
	description: 'The integration of the channel',
});
