import { NodeOperationError } from 'n8n-workflow';
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
	if (!answer) return undefined;
	if (!Array.isArray(answer.webhooks)) throw notOfTheApi(context);
	const [webhook] = answer.webhooks;
	return webhook && requireSecret(context, webhook);
}

/** The same, of an integration as the API lists it. */
export async function webhookOf(
	context: ApiContext,
	{ id, webhooks }: Integration,
): Promise<Webhook | undefined> {
	const [listed] = webhooks ?? [];
	return listed?.secret ? listed : await getWebhook(context, id);
}

export async function updateWebhook(
	context: ApiContext,
	integrationId: string,
	webhookId: string,
	settings: WebhookSettings,
): Promise<Webhook> {
	const { webhook } = await request<{ webhook?: Webhook }>(context, {
		method: 'PATCH',
		path: path`/integrations/${integrationId}/webhooks/${webhookId}`,
		body: { ...settings },
	});
	return requireSecret(context, webhook);
}

function requireSecret(context: ApiContext, webhook: Webhook | undefined): Webhook {
	if (webhook?.secret && webhook.target && Array.isArray(webhook.triggers)) return webhook;
	throw notOfTheApi(context);
}

function notOfTheApi(context: ApiContext): NodeOperationError {
	return new NodeOperationError(context.getNode(), 'The API did not say what the webhook is', {
		description: 'Check the host in the credential: what answers there may not be the API.',
	});
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
