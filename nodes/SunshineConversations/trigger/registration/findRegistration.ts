import { existingIntegrationId, readOption } from '../options';
import { readStaticData, type Subscription, type TriggerContext } from '../staticData';
import { explainForbidden, hasOurName, type Registration } from './createIntegration';
import { isOwn, ownTarget } from './ownUrl';
import { getWebhook, listCustomIntegrations, webhookOf } from './webhooks';

/** This node's live webhook: by its stored ID, or by its option or its URL when n8n has lost the ID. */
export async function findRegistration(context: TriggerContext): Promise<Registration | undefined> {
	const stored = readStaticData(context).subscription;
	return (stored && (await findStored(context, stored))) ?? (await findLost(context));
}

export async function findStored(
	context: TriggerContext,
	{ integrationId, isBorrowed }: Pick<Subscription, 'integrationId' | 'isBorrowed'>,
): Promise<Registration | undefined> {
	const webhook = await getWebhook(context, integrationId);
	// One that points elsewhere by now is ours no more.
	if (!webhook || !isOwn(webhook.target, context)) return undefined;
	return { integrationId, webhook, ...(isBorrowed && { isBorrowed }) };
}

async function findLost(context: TriggerContext): Promise<Registration | undefined> {
	const existing = readExistingIntegrationId(context);
	if (existing) return await findStored(context, { integrationId: existing, isBorrowed: true });

	const integrations = await explainForbidden(context, listCustomIntegrations(context));
	for (const integration of integrations.filter(hasOurName)) {
		const webhook = await webhookOf(context, integration);
		if (webhook?.target === ownTarget(context)) return { integrationId: integration.id, webhook };
	}
	return undefined;
}

export function readExistingIntegrationId(context: TriggerContext): string {
	return readOption(existingIntegrationId, context);
}
