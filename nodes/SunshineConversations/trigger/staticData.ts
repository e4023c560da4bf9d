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
	/** When it was registered or confirmed, in milliseconds: of two, the later one counts. */
	since: number;
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

/**
 * The newest subscription of each webhook path. n8n writes static data back whole, as it was at the start of a call:
 * a call that began before a registration undoes it there.
 */
const current = new Map<string, Subscription>();

/** What deliveries are checked against. */
export function currentSubscription(context: IWebhookFunctions): Subscription | undefined {
	const stored = readStaticData(context).subscription;
	// A test run has its own static data; the URL given here is always production's.
	const kept = context.getMode() === 'manual' ? undefined : current.get(webhookPath(context));
	// With several main processes the one that is stored can be the newer one.
	return kept && kept.since >= (stored?.since ?? 0) ? kept : stored;
}

export function forget(context: IHookFunctions): void {
	current.delete(webhookPath(context));
	delete readStaticData(context).subscription;
}

function webhookPath(context: IHookFunctions | IWebhookFunctions): string {
	return new URL(context.getNodeWebhookUrl('default')!).pathname;
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
	const subscription = {
		integrationId,
		secret: webhook.secret,
		appId: appId(await context.getCredentials(CREDENTIAL)),
		since: Date.now(),
		...(isBorrowed && { isBorrowed }),
		...(previous && { previous }),
	};
	staticData.subscription = subscription;
	current.set(webhookPath(context), subscription);
}
