import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Fault } from '../../input/fault';
import type { Input } from '../../input/input';
import { isObject, toObject } from '../../input/json';
import { fitTemplate } from './template/ownTemplate';

/** The channels whose own form the API takes. */
const CHANNELS = ['apple', 'line', 'messenger', 'whatsapp'];
const EXAMPLE = '{"whatsapp": {"payload": {…}}}';

export const channelOverride: INodeProperties = {
	displayName: 'Different Content per Channel',
	name: 'override',
	type: 'json',
	default: '{\n  "whatsapp": {\n    "payload": {}\n  }\n}',
	description:
		'What some channels get instead of the content, in their own format: a JSON object with the API names of the channels',
};

/** Nothing for an empty field. */
export function readOverride(options: Input): IDataObject {
	if (options.isEmpty(channelOverride)) return {};
	const fault = options.faultOf(channelOverride);
	const override = toObject(options.entered(channelOverride));
	if (!override) throw fault(`enter a JSON object, e.g. ${EXAMPLE}`);
	const channels = Object.keys(override);
	if (channels.length === 0 || !channels.every((channel) => CHANNELS.includes(channel))) {
		throw fault(`name the channel, one of ${CHANNELS.join(', ')}, e.g. ${EXAMPLE}`);
	}
	for (const channel of channels) checkChannel(channel, override[channel], fault);
	return { override: withFittingTemplate(override, fault) };
}

function withFittingTemplate(override: IDataObject, fault: Fault): IDataObject {
	const whatsapp = isObject(override.whatsapp) ? override.whatsapp : {};
	const { payload } = whatsapp;
	if (!isObject(payload) || payload.type !== 'template' || !isObject(payload.template)) return override;
	const template = fitTemplate(payload.template, fault);
	return { ...override, whatsapp: { ...whatsapp, payload: { ...payload, template } } };
}

/** Apple's may also just tell of capabilities. */
function checkChannel(channel: string, entered: unknown, fault: Fault): void {
	const { payload, withCapabilities } = isObject(entered) ? entered : {};
	const isFilled = isObject(payload) && Object.keys(payload).length > 0;
	const hasCapabilities = channel === 'apple' && Array.isArray(withCapabilities) && payload === undefined;
	if (!isFilled && !hasCapabilities) throw fault(`fill in the payload of ${channel}, e.g. ${EXAMPLE}`);
}
