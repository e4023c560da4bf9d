import type { INodeProperties } from 'n8n-workflow';

export const switchboardIntegrationId: INodeProperties = {
	displayName: 'Switchboard Integration ID',
	name: 'switchboardIntegrationId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 5ef21b86e933b7355c11c604',
	description: 'Not the ID of the integration behind it; "Get Many" gives both',
};

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
	displayName: 'Integration ID',
	name: 'integrationId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 5ef21b85e933b7355c11c605',
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
		displayName: 'Next Switchboard Integration ID',
		name: 'nextSwitchboardIntegrationId',
		type: 'string',
		default: '',
		placeholder: 'e.g. 5ef21b86e933b7355c11c606',
		description: 'Who takes over when control is passed to "next"',
	},
];
