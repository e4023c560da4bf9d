import { naming } from '../input/naming';
import { locator } from '../methods/listSearch/locator';

const integration = {
	displayName: 'Integration',
	name: 'integrationId',
	placeholder: 'e.g. 582dedf230e788746891281a',
};

export const integrationId = naming('integration', locator({ ...integration, search: 'searchIntegrations' }));

/** One that has webhooks and keys. */
export const customIntegrationId = naming(
	'integration',
	locator({ ...integration, search: 'searchCustomIntegrations' }),
);

/** One to send through. */
export const destinationIntegrationId = locator({
	...integration,
	displayName: 'Send Through',
	name: 'destinationIntegrationId',
	search: 'searchIntegrations',
	required: false,
	description: 'The integration to use, if you have several for one channel, such as two WhatsApp numbers',
});

/** One that reaches a phone number. */
export const phoneIntegrationId = locator({
	...integration,
	displayName: 'Send Through',
	search: 'searchPhoneIntegrations',
	description: 'The WhatsApp or SMS integration to use',
});

/** One of the channel in the field `matchType` above. */
export const integrationIdOfChannel = locator({
	...integration,
	search: 'searchIntegrationsOfChannel',
	dependsOn: 'matchType',
	description: 'The integration of the channel',
});
