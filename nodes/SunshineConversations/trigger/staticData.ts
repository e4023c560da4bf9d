import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { appId } from '../../../credentials/appId';
import { CREDENTIAL } from '../transport/request';
import type { Registration } from './registration';
import type { WebhookSettings } from './webhooks';

export interface Subscription {
	integrationId: string;
	secret: string;
	/** The events are of the app that was subscribed to, even when the credential changes later. */
	appId: string;
	/** The integration was there before, and stays. */
	isBorrowed?: boolean;
	/** What the borrowed webhook was, to be given back. */
	previous?: WebhookSettings;
}

/** What the node remembers between calls. n8n keeps test runs and production apart. */
export interface TriggerStaticData {
	subscription?: Subscription;
	ledger?: string;
}

export function readStaticData(context: IHookFunctions | IWebhookFunctions): TriggerStaticData {
	return context.getWorkflowStaticData('node') as IDataObject & TriggerStaticData;
}

/** What was borrowed stays so until it is given back. */
export async function remember(
	context: IHookFunctions,
	{ integrationId, webhook }: Registration,
	loan?: Pick<Subscription, 'isBorrowed' | 'previous'>,
): Promise<void> {
	const staticData = readStaticData(context);
	const stored = staticData.subscription;
	const { isBorrowed, previous } = loan ?? (stored?.integrationId === integrationId ? stored : {});
	staticData.subscription = {
		integrationId,
		secret: webhook.secret,
		appId: appId(await context.getCredentials(CREDENTIAL)),
		...(isBorrowed && { isBorrowed }),
		...(previous && { previous }),
	};
}
