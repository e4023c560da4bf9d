import type { INodeProperties } from 'n8n-workflow';
import { customIntegrationId } from '../../fields/integrationId';
import { locator } from '../../methods/listSearch/locator';

export const switchboardIntegrationId = locator({
	displayName: 'Switchboard Integration',
	name: 'switchboardIntegrationId',
	search: 'searchSwitchboardIntegrationIds',
	placeholder: 'e.g. 5ef21b86e933b7355c11c604',
	description: 'By ID: not the ID of the integration behind it; "Get Many" gives both',
});

export const name: INodeProperties = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: 'e.g. bot',
	description: 'By which control is handed over: letters, digits, - and _',
};

/** The two ways to say who gets the events. */
export const integrationId: INodeProperties = {
	...customIntegrationId,
	required: false,
	description: 'A custom integration, e.g. that of your bot',
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
		description: 'Whether it gets events also while somebody else is in control',
	},
	{
		displayName: 'Message History Count',
		name: 'messageHistoryCount',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 10 },
		default: 5,
		description: 'How many earlier messages it gets when it takes over, from 1 to 10',
	},
	{
		...switchboardIntegrationId,
		displayName: 'Next Switchboard Integration',
		name: 'nextSwitchboardIntegrationId',
		required: false,
		description: 'Who takes over when control is passed to "next"',
	},
];
