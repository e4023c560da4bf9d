import type { INodePropertyOptions } from 'n8n-workflow';

/** Every trigger of the v2 API, in the order of the dropdown. */
export const EVENTS: INodePropertyOptions[] = [
	{ name: 'Client Added', value: 'client:add', description: 'A user was linked to a channel' },
	{ name: 'Client Removed', value: 'client:remove', description: 'A link of a user to a channel ended' },
	{
		name: 'Client Updated',
		value: 'client:update',
		description: 'A link was confirmed, blocked or unblocked',
	},
	{ name: 'Conversation Created', value: 'conversation:create' },
	{
		name: 'Conversation Read',
		value: 'conversation:read',
		description: 'A customer has read the conversation',
	},
	{
		name: 'Conversation Referral',
		value: 'conversation:referral',
		description: 'A customer came by a referral link',
	},
	{ name: 'Conversation Removed', value: 'conversation:remove' },
	{
		name: 'Message',
		value: 'conversation:message',
		description: 'A customer, an agent, a bot or the API wrote a message',
	},
	{
		name: 'Message Delivered to Channel',
		value: 'conversation:message:delivery:channel',
		description: 'The channel has accepted a message',
	},
	{
		name: 'Message Delivered to User',
		value: 'conversation:message:delivery:user',
		description: 'A message has reached the customer',
	},
	{
		name: 'Message Delivery Failed',
		value: 'conversation:message:delivery:failure',
		description: 'The channel has refused a message',
	},
	{
		name: 'Participant Joined',
		value: 'conversation:join',
		description: 'A user joined a group conversation',
	},
	{ name: 'Participant Left', value: 'conversation:leave', description: 'A user left a group conversation' },
	{
		name: 'Passthrough',
		value: 'passthrough:messaging',
		description: 'A channel sent data that the API hands on as it is',
	},
	{ name: 'Postback', value: 'conversation:postback', description: 'A customer tapped a postback button' },
	{ name: 'Switchboard: Accept Control', value: 'switchboard:acceptControl' },
	{ name: 'Switchboard: Accept Control Failed', value: 'switchboard:acceptControl:failure' },
	{ name: 'Switchboard: Offer Control', value: 'switchboard:offerControl' },
	{ name: 'Switchboard: Offer Control Failed', value: 'switchboard:offerControl:failure' },
	{
		name: 'Switchboard: Pass Control',
		value: 'switchboard:passControl',
		description: 'Control of a conversation went to somebody else',
	},
	{ name: 'Switchboard: Pass Control Failed', value: 'switchboard:passControl:failure' },
	{
		name: 'Switchboard: Release Control',
		value: 'switchboard:releaseControl',
		description: 'Nobody is in control of the conversation any more',
	},
	{ name: 'Typing', value: 'conversation:typing', description: 'A customer starts or stops typing' },
	{ name: 'User Merged', value: 'user:merge', description: 'Two users turned out to be one' },
	{ name: 'User Removed', value: 'user:remove' },
	{ name: 'User Updated', value: 'user:update' },
];
