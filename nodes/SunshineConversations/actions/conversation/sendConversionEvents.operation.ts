import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { conversationId } from '../../fields/conversationId';
import type { Input } from '../../input/input';
import { isObject } from '../../input/json';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';

const EXAMPLE = '{"data": [{"event_name": "Purchase"}]}';

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

const payload: INodeProperties = {
	displayName: 'Payload',
	name: 'payload',
	type: 'json',
	required: true,
	default: '{\n  "data": [\n    { "event_name": "Purchase" }\n  ]\n}',
	description: "The events in the form of Meta's Conversions API",
};

export const sendConversionEvents: Operation = {
	option: {
		name: 'Send Conversion Events',
		value: 'sendConversionEvents',
		action: 'Report conversion events of an advertisement',
		description: 'Tell Meta the result of an advertisement that led to the conversation',
	},
	fields: [conversationId, conversionChannel, payload],
	async execute(input) {
		const id = input.id(conversationId);
		const channel = input.oneOf(conversionChannel);
		const events = readEvents(input);
		const { conversionEvents } = await request<{ conversionEvents: IDataObject }>(input.context, {
			method: 'POST',
			path: path`/conversations/${id}/conversionEvents`,
			body: { [channel]: { payload: events } },
			gives: 'conversionEvents',
		});
		return conversionEvents;
	},
};

function readEvents(input: Input): IDataObject {
	const events = input.object(payload, EXAMPLE);
	const { data } = events;
	if (Array.isArray(data) && data.length > 0 && data.every(isObject)) return events;
	throw input.fault(payload, `enter at least one event in "data", e.g. ${EXAMPLE}`);
}
