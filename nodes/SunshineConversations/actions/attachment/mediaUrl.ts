import { naming } from '../../input/naming';

export const mediaUrl = naming('attachment', {
	displayName: 'Media URL',
	name: 'mediaUrl',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. https://acme.zendesk.com/sc/attachments/v2/01H/photo.png',
	description: 'The trigger returns it as mediaUrl',
});
