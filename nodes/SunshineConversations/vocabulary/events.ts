import type { INodePropertyOptions } from 'n8n-workflow';

/** Every trigger of the v2 API, the most frequent first: the dropdown keeps this order. */
export const EVENTS: INodePropertyOptions[] = [
	{
		name: 'Message Received',
		value: 'conversation:message',
		description: 'A customer wrote or tapped a quick reply, or an agent or a bot wrote',
	},
	{
		name: 'Postback',
		value: 'conversation:postback',
		description: 'A customer tapped a button of the type Postback',
	},
	{
		name: 'Message Delivery Failed',
		value: 'conversation:message:delivery:failure',
		description: 'A message did not reach the customer',
	},
	{
		name: 'Conversation Created',
		value: 'conversation:create',
		description: 'A new conversation began',
	},
	{
		name: 'Conversation Referral',
		value: 'conversation:referral',
		description: 'A customer came through a link or an advertisement',
	},
	{
		name: 'Message Delivered to User',
		value: 'conversation:message:delivery:user',
		description: 'A message reached the customer',
	},
	{
		name: 'Message Delivered to Channel',
		value: 'conversation:message:delivery:channel',
		description: 'The channel accepted a message, which is now on its way to the customer',
	},
	{
		name: 'Conversation Read',
		value: 'conversation:read',
		description: 'A customer read the conversation',
	},
	{ name: 'Typing', value: 'conversation:typing', description: 'A customer started or stopped typing' },
	{
		name: 'Switchboard: Pass Control',
		value: 'switchboard:passControl',
		description: 'A conversation was handed over, e.g. from a bot to agents',
	},
	{
		name: 'Switchboard: Offer Control',
		value: 'switchboard:offerControl',
		description: 'A conversation was offered to a bot or to agents',
	},
	{
		name: 'Switchboard: Accept Control',
		value: 'switchboard:acceptControl',
		description: 'A bot or agents took over a conversation that was offered to them',
	},
	{
		name: 'Switchboard: Release Control',
		value: 'switchboard:releaseControl',
		description: 'A bot or agents gave up a conversation; the next message goes to the default',
	},
	{
		name: 'Switchboard: Pass Control Failed',
		value: 'switchboard:passControl:failure',
		description: 'A conversation could not be handed over',
	},
	{
		name: 'Switchboard: Offer Control Failed',
		value: 'switchboard:offerControl:failure',
		description: 'A conversation could not be offered',
	},
	{
		name: 'Switchboard: Accept Control Failed',
		value: 'switchboard:acceptControl:failure',
		description: 'A bot or agents could not take over a conversation that was offered to them',
	},
	{
		name: 'User Updated',
		value: 'user:update',
		description: "A user's identity changed, e.g. after signing in",
	},
	{ name: 'User Merged', value: 'user:merge', description: 'Two users turned out to be the same person' },
	{ name: 'User Removed', value: 'user:remove', description: 'A user was deleted' },
	{
		name: 'User Channel Linked',
		value: 'client:add',
		description: 'A user can now be reached on one more channel, or will be after confirming it',
	},
	{
		name: 'User Channel Updated',
		value: 'client:update',
		description: 'A user confirmed a channel, blocked your business or unblocked it',
	},
	{
		name: 'User Channel Unlinked',
		value: 'client:remove',
		description: 'A user can no longer be reached on a channel',
	},
	{
		name: 'Participant Joined',
		value: 'conversation:join',
		description: 'A user joined a group conversation',
	},
	{ name: 'Participant Left', value: 'conversation:leave', description: 'A user left a group conversation' },
	{ name: 'Conversation Removed', value: 'conversation:remove', description: 'A conversation was deleted' },
	{
		name: 'Passthrough',
		value: 'passthrough:messaging',
		description: 'A channel sent data for which there is no other event',
	},
];
