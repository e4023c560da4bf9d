import type { INodeProperties } from 'n8n-workflow';
import type { IntegrationType } from './integrationType';
import { facebookFields, pageAccessToken } from './shared/facebookFields';

const storyFields: INodeProperties[] = [
	{
		displayName: 'Story Mentions Enabled',
		name: 'storyMentionsEnabled',
		type: 'boolean',
		default: true,
		description: 'Whether a mention of the business in a story gives a referral event',
	},
	{
		displayName: 'Story Replies Enabled',
		name: 'storyRepliesEnabled',
		type: 'boolean',
		default: true,
		description: 'Whether a reply to a story of the business gives a message',
	},
];

export const instagram: IntegrationType = {
	option: { name: 'Instagram', value: 'instagram' },
	required: facebookFields,
	optional: storyFields,
	changeable: [pageAccessToken, ...storyFields],
};
