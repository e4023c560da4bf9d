import { type ApiContext, path } from '../../transport/apiRequest';
import { unlessMissing } from '../../transport/errors';
import { requestAll } from '../../transport/pagination';
import { request } from '../../transport/request';

/** What the node decides about its webhook. */
export interface WebhookSettings {
	target: string;
	triggers: string[];
	includeFullUser: boolean;
	includeFullSource: boolean;
}

/** A webhook as the API gives it; the secret comes with every answer. */
export interface Webhook extends WebhookSettings {
	id: string;
	secret: string;
}

export interface Integration {
	id: string;
	displayName?: string | null;
	webhooks?: Webhook[];
}

/** The one webhook of a custom integration; undefined if it or its integration is gone. */
export async function getWebhook(context: ApiContext, integrationId: string): Promise<Webhook | undefined> {
	const answer = await unlessMissing(
		'integration',
		request<{ webhooks: Webhook[] }>(context, {
			method: 'GET',
			path: path`/integrations/${integrationId}/webhooks`,
		}),
	);
	return answer?.webhooks[0];
}

export async function updateWebhook(
	context: ApiContext,
	integrationId: string,
	webhookId: string,
	settings: WebhookSettings,
): Promise<Webhook> {
	const { webhook } = await request<{ webhook: Webhook }>(context, {
		method: 'PATCH',
		path: path`/integrations/${integrationId}/webhooks/${webhookId}`,
		body: { ...settings },
	});
	return webhook;
}

export async function listCustomIntegrations(context: ApiContext): Promise<Integration[]> {
	return await requestAll<Integration>(context, {
		path: '/integrations',
		key: 'integrations',
		query: { 'filter[types]': 'custom' },
	});
}

/** Deleting what is gone already counts as done. */
export async function deleteIntegration(context: ApiContext, integrationId: string): Promise<void> {
	await unlessMissing(
		'integration',
		request(context, { method: 'DELETE', path: path`/integrations/${integrationId}` }),
	);
}
