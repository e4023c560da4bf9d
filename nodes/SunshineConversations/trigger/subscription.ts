import type { IHookFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { createIntegration, type Registration } from './registration';
import { readStaticData, remember } from './staticData';
import {
	deleteIntegration,
	getWebhook,
	listCustomIntegrations,
	updateWebhook,
	type Webhook,
	type WebhookSettings,
} from './webhooks';

/** n8n calls `checkExists` at every start and activation, and `create` only if that says false. */
export const subscription = {
	async checkExists(this: IHookFunctions): Promise<boolean> {
		const wanted = readSettings(this);
		const found = await findRegistration(this, wanted.target);
		if (!found) return false;

		const isUpToDate = settingsKey(found.webhook) === settingsKey(wanted);
		await remember(this, isUpToDate ? found : await repair(this, found, wanted));
		return true;
	},

	async create(this: IHookFunctions): Promise<boolean> {
		const wanted = readSettings(this);
		const existing = existingIntegrationId(this);
		if (!existing) {
			await remember(this, await createIntegration(this, wanted));
			return true;
		}
		const webhook = await getWebhook(this, existing);
		if (!webhook) {
			throw new NodeOperationError(
				this.getNode(),
				`Existing Integration ID: there is no integration ${existing} with a webhook in this app`,
			);
		}
		const { target, triggers, includeFullUser, includeFullSource } = webhook;
		const previous = { target, triggers, includeFullUser, includeFullSource };
		await remember(this, await repair(this, { integrationId: existing, webhook }, wanted), previous);
		return true;
	},

	async delete(this: IHookFunctions): Promise<boolean> {
		const target = ownTarget(this);
		const { previous } = readStaticData(this).subscription ?? {};
		const found = await findRegistration(this, target);
		if (found && !existingIntegrationId(this)) await deleteIntegration(this, found.integrationId);
		if (found && previous && isSamePath(found.webhook.target, target)) {
			await updateWebhook(this, found.integrationId, found.webhook.id, previous);
		}
		delete readStaticData(this).subscription;
		return true;
	},
};

/** This node's live webhook: by its stored ID, or by its URL when n8n has lost the ID. */
async function findRegistration(context: IHookFunctions, target: string): Promise<Registration | undefined> {
	const stored = readStaticData(context).subscription?.integrationId;
	const existing = existingIntegrationId(context);
	if (existing && existing !== stored) return undefined;

	if (stored) {
		const webhook = await getWebhook(context, stored);
		if (webhook && (existing || isSamePath(webhook.target, target)))
			return { integrationId: stored, webhook };
	}
	return existing ? undefined : await findByTarget(context, target);
}

async function findByTarget(context: IHookFunctions, target: string): Promise<Registration | undefined> {
	for (const { id, webhooks } of await listCustomIntegrations(context)) {
		const webhook = webhooks?.[0] ?? (await getWebhook(context, id));
		if (webhook?.target === target) return { integrationId: id, webhook };
	}
	return undefined;
}

async function repair(
	context: IHookFunctions,
	{ integrationId, webhook }: Registration,
	wanted: WebhookSettings,
): Promise<Registration> {
	return { integrationId, webhook: await updateWebhook(context, integrationId, webhook.id, wanted) };
}

function readSettings(context: IHookFunctions): WebhookSettings {
	const triggers = context.getNodeParameter('events', []) as string[];
	if (triggers.length === 0) {
		throw new NodeOperationError(
			context.getNode(),
			'Events: choose at least one event to start the workflow',
		);
	}
	return {
		target: ownTarget(context),
		triggers,
		includeFullUser: context.getNodeParameter('options.includeFullUser', false) as boolean,
		includeFullSource: context.getNodeParameter('options.includeFullSource', false) as boolean,
	};
}

function ownTarget(context: IHookFunctions): string {
	return context.getNodeWebhookUrl('default')!;
}

function existingIntegrationId(context: IHookFunctions): string {
	return (context.getNodeParameter('options.existingIntegrationId', '') as string).trim();
}

function settingsKey({
	target,
	triggers,
	includeFullUser,
	includeFullSource,
}: Webhook | WebhookSettings): string {
	return JSON.stringify([target, [...triggers].sort(), includeFullUser, includeFullSource]);
}

/** n8n may have moved to another host; the end of the path holds the node's own ID. */
function isSamePath(one: string, other: string): boolean {
	return pathEnd(one) === pathEnd(other);
}

function pathEnd(url: string): string {
	return URL.canParse(url) ? new URL(url).pathname.split('/').slice(-2).join('/') : url;
}
