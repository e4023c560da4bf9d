import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { appId } from '../../../credentials/appId';
import { CREDENTIAL } from '../transport/apiRequest';
import { type Admission, type Former, isStillRepeated, toFormer } from './former';
import type { Loan, Registration } from './registration/createIntegration';

export type TriggerContext = IHookFunctions | IWebhookFunctions;

export interface Subscription extends Admission, Loan {
	integrationId: string;
	/** When it was registered or confirmed, in milliseconds, and never before the one that it replaces: of two, the later one counts. */
	since: number;
	/** The webhook before this one. */
	former?: Former;
}

/** What the node remembers between calls. n8n keeps test runs and production apart. */
export interface TriggerStaticData {
	subscription?: Subscription;
	/** After a deactivation. */
	former?: Former;
	ledger?: string;
}

export function readStaticData(context: TriggerContext): TriggerStaticData {
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
	const kept = context.getMode() === 'manual' ? undefined : inThisProcess(context);
	// With several processes the one that is stored can be the newer one.
	return kept && kept.since >= (stored?.since ?? 0) ? kept : stored;
}

function inThisProcess(context: TriggerContext): Subscription | undefined {
	return current.get(webhookPath(context));
}

/** What is known of a loan, also when n8n has lost its static data since, or has written an earlier one back. */
export function loanOf(context: TriggerContext, integrationId: string): Loan | undefined {
	const known = [inThisProcess(context), readStaticData(context).subscription].filter(
		(subscription) => subscription?.integrationId === integrationId,
	);
	return known.find((subscription) => subscription?.previous) ?? known[0];
}

export function forget(context: IHookFunctions): void {
	current.delete(webhookPath(context));
	const staticData = readStaticData(context);
	const { subscription } = staticData;
	if (subscription) staticData.former = toFormer(subscription);
	delete staticData.subscription;
}

export function webhookPath(context: TriggerContext): string {
	return new URL(context.getNodeWebhookUrl('default')!).pathname;
}

export async function remember(
	context: TriggerContext,
	{ integrationId, webhook, ...loan }: Registration,
): Promise<Subscription> {
	const staticData = readStaticData(context);
	const stored = staticData.subscription;
	const { isBorrowed, previous }: Loan = { ...loanOf(context, integrationId), ...loan };
	const former =
		stored && stored.secret !== webhook.secret ? toFormer(stored) : (stored ?? staticData).former;
	const before = [stored, staticData.former, inThisProcess(context)].map((known) => known?.since ?? 0);
	const subscription = {
		integrationId,
		secret: webhook.secret,
		appId: appId(await context.getCredentials(CREDENTIAL)),
		since: Math.max(Date.now(), ...before.map((since) => since + 1)),
		...(isBorrowed && { isBorrowed }),
		...(previous && { previous }),
		...(former && isStillRepeated(former) && { former }),
	};
	current.set(webhookPath(context), subscription);
	// n8n writes all of it back, as it was when the call began: a guessed secret must not undo what others have recorded.
	if (JSON.stringify({ ...stored, since: subscription.since }) === JSON.stringify(subscription))
		return subscription;
	staticData.subscription = subscription;
	delete staticData.former;
	return subscription;
}
