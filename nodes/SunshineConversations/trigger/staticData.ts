import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { CREDENTIAL } from '../transport/request';
import type { Registration } from './registration';
import type { WebhookSettings } from './webhooks';

/** What the node remembers between calls. n8n keeps test runs and production apart. */
export interface TriggerStaticData {
	subscription?: {
		integrationId: string;
		secret: string;
		/** The events are of the app that was subscribed to, even when the credential changes. */
		appId: string;
		/** What the webhook of an existing integration was, to be given back. */
		previous?: WebhookSettings;
	};
	ledger?: string;
}

export function readStaticData(context: IHookFunctions | IWebhookFunctions): TriggerStaticData {
	return context.getWorkflowStaticData('node') as IDataObject & TriggerStaticData;
}

/** The events are of the app that was subscribed to, even when the credential changes later. */
export async function remember(
	context: IHookFunctions,
	{ integrationId, webhook }: Registration,
	previous?: WebhookSettings,
): Promise<void> {
	const { appId } = await context.getCredentials<{ appId: string }>(CREDENTIAL);
	const staticData = readStaticData(context);
	const kept = previous ?? staticData.subscription?.previous;
	staticData.subscription = {
		integrationId,
		secret: webhook.secret,
		appId: appId.trim(),
		...(kept && { previous: kept }),
	};
}
