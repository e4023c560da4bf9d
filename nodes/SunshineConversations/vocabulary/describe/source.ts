import type { IDataObject } from 'n8n-workflow';
import { channelOf, originOf, sourceOf, type EventPayload } from '../payload';
import { describeClient } from './client';
import { describeDevice } from './device';
import { prefixed } from './prefixed';

/** The channel, or what else it came from, and the integration behind it. */
export function describeSource(payload: EventPayload): IDataObject {
	const channel = channelOf(payload);
	const source = sourceOf(payload);
	return {
		channel,
		source: source === channel ? undefined : source,
		integrationId: integrationOf(payload),
	};
}

/** What the channel and its app know; most of it only with the full source. */
export function describeSourceDetails(payload: EventPayload): IDataObject {
	const origin = originOf(payload);
	const integrationId = integrationOf(payload);
	const linked = payload.client ?? payload.mergedClients?.surviving;
	const { type, integrationId: clientIntegrationId, ...client } = describeClient(linked ?? origin.client);
	return {
		originalMessageId: origin.originalMessageId,
		originalMessageTimestamp: origin.originalMessageTimestamp,
		campaignId: origin.campaign?.id,
		sourceIntegrationId: origin.integrationId === integrationId ? undefined : origin.integrationId,
		...prefixed('client', client),
		clientType: type === channelOf(payload) ? undefined : type,
		clientIntegrationId: clientIntegrationId === integrationId ? undefined : clientIntegrationId,
		...(linked && prefixed('sourceClient', describeClient(origin.client))),
		...prefixed('device', describeDevice(origin.device)),
	};
}

function integrationOf(payload: EventPayload): string | undefined {
	const { client, destination } = payload;
	return client?.integrationId ?? destination?.integrationId ?? originOf(payload).integrationId;
}
