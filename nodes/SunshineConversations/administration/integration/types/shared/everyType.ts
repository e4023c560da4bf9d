import type { INodeProperties } from 'n8n-workflow';
import { switchboardIntegrationId } from '../../../switchboardIntegration/linkFields';

const displayName: INodeProperties = {
	displayName: 'Display Name',
	name: 'displayName',
	type: 'string',
	default: '',
	placeholder: 'e.g. Web chat of the shop',
	description: 'Up to 100 characters',
};

/** What channels take; a custom integration takes the name only. */
const channelFields: INodeProperties[] = [
	{
		...switchboardIntegrationId,
		displayName: 'Default Responder',
		name: 'defaultResponderId',
		required: false,
		description: 'The switchboard integration that gets new conversations of this channel',
	},
	{
		displayName: 'Show AI Disclaimer',
		name: 'showAIDisclaimer',
		type: 'boolean',
		default: true,
		description: 'Whether customers are told that a message was written by an AI',
	},
];

export const otherSettings: INodeProperties = {
	displayName: 'Other Settings',
	name: 'otherSettings',
	type: 'json',
	default: '{}',
	description:
		'Settings without a field here, as a JSON object with the names of the API, e.g. prechatCapture for web chat; null removes a setting',
};

/** The fields that every integration of the type has. */
export function everyType(type: string): INodeProperties[] {
	return type === 'custom' ? [displayName] : [displayName, ...channelFields];
}
