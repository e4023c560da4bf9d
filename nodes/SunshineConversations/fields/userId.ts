import { naming } from '../input/naming';

export const userId = naming('user', {
	displayName: 'User ID',
	name: 'userId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 7494535bff5cef41a15be74d or customer-42',
	description: 'The ID that Sunshine Conversations gave the user, or your own external ID',
});
