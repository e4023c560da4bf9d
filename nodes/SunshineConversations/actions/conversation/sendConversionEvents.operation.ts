import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { conversationId } from '../fields';
import type { Operation } from '../operation';
import { oneOf, requiredId, requiredObject } from '../parameters';

const conversionChannel: INodeProperties = {
	displayName: 'Channel',
	name: 'conversionChannel',
	type: 'options',
	options: [
		{ name: 'Instagram', value: 'instagram' },
		{ name: 'Messenger', value: 'messenger' },
		{ name: 'WhatsApp', value: 'whatsapp' },
	],
	default: 'whatsapp',
};

export const sendConversionEvents: Operation = {
	option: {
		name: 'Send Conversion Events',
		value: 'sendConversionEvents',
		action: 'Report conversion events of an advertisement',
		description: 'Tell Meta what came of an advertisement that led to the conversation',
	},
	fields: [
		conversationId,
		conversionChannel,
		{
			displayName: 'Payload',
			name: 'payload',
			type: 'json',
			required: true,
			default: '{\n  "data": []\n}',
			description: "The events in the form of Meta's Conversions API",
		},
	],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'conversationId', 'Conversation');
		const channel = oneOf(this, itemIndex, conversionChannel);
		const payload = requiredObject(
			this,
			itemIndex,
			'payload',
			'Payload',
			'{"data": [{"event_name": "Purchase"}]}',
		);
		const { conversionEvents } = await request<{ conversionEvents: IDataObject }>(this, {
			method: 'POST',
			path: path`/conversations/${id}/conversionEvents`,
			body: { [channel]: { payload } },
		});
		return conversionEvents;
	},
};
