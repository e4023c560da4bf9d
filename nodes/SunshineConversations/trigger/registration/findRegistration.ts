import { existingIntegrationId, readOption } from '../options';
import { readStaticData, type Subscription, type TriggerContext } from '../staticData';
import { explainForbidden, hasOurName, type Registration } from './createIntegration';
import { getWebhook, listCustomIntegrations, webhookOf } from './webhooks';

/** This node's live webhook: by its stored ID, or by its URL when n8n has lost the ID. */
export async function findRegistration(context: TriggerContext): Promise<Registration | undefined> {
	const stored = readStaticData(context).subscription;
	return (stored && (await findStored(context, stored))) ?? (await findLost(context));
}

/** A webhook that points elsewhere by now is ours no more, nor is one of an integration that is gone. */
export async function findStored(
	context: TriggerContext,
	{ integrationId }: Subscription,
): Promise<Registration | undefined> {
	const webhook = await getWebhook(context, integrationId);
	return webhook && isSamePath(webhook.target, ownTarget(context)) ? { integrationId, webhook } : undefined;
}

async function findLost(context: TriggerContext): Promise<Registration | undefined> {
	if (readExistingIntegrationId(context)) return undefined;
	const integrations = await explainForbidden(context, listCustomIntegrations(context));
	for (const integration of integrations.filter(hasOurName)) {
		const webhook = await webhookOf(context, integration);
		if (webhook?.target === ownTarget(context)) return { integrationId: integration.id, webhook };
	}
	return undefined;
}

/** In `webhook()` this is always the production URL. */
export function ownTarget(context: TriggerContext): string {
	return context.getNodeWebhookUrl('default')!;
}

export function readExistingIntegrationId(context: TriggerContext): string {
	return readOption(existingIntegrationId, context);
}

/** n8n may have moved to another host; the path holds the node's own ID, and tells a test run from production. */
export function isSamePath(one: string, other: string): boolean {
	return pathOf(one).join('/') === pathOf(other).join('/');
}

/** In production or in a test. */
export function isSameNode(one: string, other: string): boolean {
	return pathOf(one).slice(-2).join('/') === pathOf(other).slice(-2).join('/');
}

function pathOf(url: string): string[] {
	return URL.canParse(url) ? new URL(url).pathname.split('/') : [url];
}
