import { searchApps } from './apps';
import { searchClients } from './clients';
import { searchConversations, searchConversationsOfUser } from './conversations';
import {
	searchCustomIntegrations,
	searchIntegrations,
	searchIntegrationsOfChannel,
	searchPhoneIntegrations,
} from './integrations';
import { searchSwitchboardIntegrationIds, searchSwitchboardIntegrations } from './switchboardIntegrations';
import { searchWebhooks } from './webhooks';

/** The searches behind the fields with a dropdown, by the names that `locator` is given. */
export const listSearch = {
	searchApps,
	searchClients,
	searchConversations,
	searchConversationsOfUser,
	searchCustomIntegrations,
	searchIntegrations,
	searchIntegrationsOfChannel,
	searchPhoneIntegrations,
	searchSwitchboardIntegrationIds,
	searchSwitchboardIntegrations,
	searchWebhooks,
};
