import type { INodeProperties } from 'n8n-workflow';
import type { IntegrationType } from './integrationType';
import { facebookFields, pageAccessToken } from './shared/facebookFields';

const storyFields: INodeProperties[] = [
	{
		displayName: 'Story Mentions Enabled',
		name: 'storyMentionsEnabled',
		type: 'boolean',
		default: true,
		description: 'Whether to send a referral event when a story mentions the business',
	},
	{
		displayName: 'Story Replies Enabled',
		name: 'storyRepliesEnabled',
		type: 'boolean',
		default: true,
		description: 'Whether to send a message event when a customer replies to a story of the business',
	},
];

export const instagram: IntegrationType = {
	option: { name: 'Instagram', value: 'instagram' },
	required: facebookFields,
	optional: storyFields,
	changeable: [pageAccessToken, ...storyFields],
};
