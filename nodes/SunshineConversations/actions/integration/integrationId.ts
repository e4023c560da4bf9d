import type { INodeProperties } from 'n8n-workflow';

export const integrationId: INodeProperties = {
	displayName: 'Integration ID',
	name: 'integrationId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 582dedf230e788746891281a',
	description: 'Listed by "Get Many" of the resource Integration',
};
