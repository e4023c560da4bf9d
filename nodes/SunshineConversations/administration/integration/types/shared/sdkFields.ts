import type { INodeProperties } from 'n8n-workflow';

/** Shared by web chat and the mobile SDKs. */
export const sdkFields: INodeProperties[] = [
	{
		displayName: 'Can User Add Conversations',
		name: 'canUserCreateMoreConversations',
		type: 'boolean',
		default: false,
		description: 'Whether users may start more conversations',
	},
	{
		displayName: 'Can User See Conversation List',
		name: 'canUserSeeConversationList',
		type: 'boolean',
		default: true,
		description: 'Whether users see a list of their conversations; for apps with several per user',
	},
];
