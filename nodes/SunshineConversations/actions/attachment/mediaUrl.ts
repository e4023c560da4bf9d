import type { INodeProperties } from 'n8n-workflow';

export const mediaUrl: INodeProperties = {
	displayName: 'Media URL',
	name: 'mediaUrl',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. https://acme.zendesk.com/sc/attachments/v2/01H/photo.png',
	description: 'The trigger gives it as mediaUrl',
};
