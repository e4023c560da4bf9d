import type { INodeProperties } from 'n8n-workflow';
import { customIntegrationId } from '../../fields/integrationId';
import { locator } from '../../methods/listSearch/locator';

export const switchboardIntegrationId = locator({
	displayName: 'Switchboard Integration',
	name: 'switchboardIntegrationId',
	search: 'searchSwitchboardIntegrationIds',
	placeholder: 'e.g. 5ef21b86e933b7355c11c604',
	description: 'Its own ID, not that of the integration behind it; "Get Many" lists both',
});

export const name: INodeProperties = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: 'e.g. bot',
	description: 'The name to use when handing over: letters, digits, - and _',
};

/** The two ways to say who gets the events. */
export const integrationId: INodeProperties = {
	...customIntegrationId,
	required: false,
	description: 'A custom integration, such as your bot',
};

export const integrationType: INodeProperties = {
	displayName: 'Integration Type',
	name: 'integrationType',
	type: 'string',
	default: '',
	placeholder: 'e.g. zd:agentWorkspace',
	description: "Zendesk's own member or a partner's, by the name of its type",
};

export const controlFields: INodeProperties[] = [
	{
		displayName: 'Deliver Standby Events',
		name: 'deliverStandbyEvents',
		type: 'boolean',
		default: true,
		description: 'Whether it also gets events while someone else is in control',
	},
	{
		displayName: 'Message History Count',
		name: 'messageHistoryCount',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 10 },
		default: 5,
		description: 'How many earlier messages it gets when it takes over, 1 to 10',
	},
	{
		...switchboardIntegrationId,
		displayName: 'Next Switchboard Integration',
		name: 'nextSwitchboardIntegrationId',
		required: false,
		description: 'Who takes over when control is passed to "next"',
	},
];
