import type { INodeProperties } from 'n8n-workflow';
import { customIntegrationId as anyCustomIntegrationId } from '../../fields/integrationId';

export const customIntegrationId: INodeProperties = {
	...anyCustomIntegrationId,
	description: 'A custom integration; others have no keys',
};

export const keyId: INodeProperties = {
	displayName: 'Key ID',
	name: 'keyId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. int_5e4b0f225aca01092928f917',
};
