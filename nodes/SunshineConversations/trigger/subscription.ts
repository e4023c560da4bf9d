import type { IHookFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { createIntegration, explainForbidden, hasOurName, type Registration } from './registration';
import { forget, readStaticData, remember, type Subscription } from './staticData';
import {
	deleteIntegration,
	getWebhook,
	listCustomIntegrations,
	updateWebhook,
	type Webhook,
	type WebhookSettings,
} from './webhooks';

/** n8n calls `create` only if `checkExists` says false: at every activation, in some versions at every start as well. */
export const subscription = {
	async checkExists(this: IHookFunctions): Promise<boolean> {
		return await explainAll(this, async () => {
			const wanted = readSettings(this);
			if (!isStillWanted(this)) await release(this);
			const found = await findRegistration(this, wanted.target);
			if (!found) return false;

			const isUpToDate = settingsKey(found.webhook) === settingsKey(wanted);
			await remember(this, isUpToDate ? found : await repair(this, found, wanted));
			return true;
		});
	},

	async create(this: IHookFunctions): Promise<boolean> {
		return await explainAll(this, async () => {
			const wanted = readSettings(this);
			const existing = existingIntegrationId(this);
			if (existing) await borrow(this, existing, wanted);
			else await remember(this, await createIntegration(this, wanted));
			return true;
		});
	},

	async delete(this: IHookFunctions): Promise<boolean> {
		return await explainAll(this, async () => {
			await release(this);
			return true;
		});
	},
};

/** n8n shows only the message of an error here, so what to do goes into it. */
async function explainAll(context: IHookFunctions, work: () => Promise<boolean>): Promise<boolean> {
	return await work().catch((error: Error & { description?: string | null }) => {
		throw new NodeOperationError(
			context.getNode(),
			[error.message, error.description].filter(Boolean).join('. '),
		);
	});
}

/** Goes by what was made or borrowed, not by what the node says now. */
async function release(context: IHookFunctions): Promise<void> {
	const target = ownTarget(context);
	const stored = readStaticData(context).subscription;
	const found = stored ? await findStored(context, stored, target) : await findLost(context, target);
	if (found && !stored?.isBorrowed) await deleteIntegration(context, found.integrationId);
	if (found && stored?.previous) {
		await updateWebhook(context, found.integrationId, found.webhook.id, stored.previous);
	}
	forget(context);
}

/** What is stored may be of another setting, if it could not be released when that was changed. */
function isStillWanted(context: IHookFunctions): boolean {
	const stored = readStaticData(context).subscription;
	const existing = existingIntegrationId(context);
	return !stored || (stored.isBorrowed ? existing === stored.integrationId : !existing);
}

/** This node's live webhook: by its stored ID, or by its URL when n8n has lost the ID. */
async function findRegistration(context: IHookFunctions, target: string): Promise<Registration | undefined> {
	const stored = readStaticData(context).subscription;
	return (stored && (await findStored(context, stored, target))) ?? (await findLost(context, target));
}

/** A webhook that points elsewhere by now is ours no more, nor is one of an integration that is gone. */
async function findStored(
	context: IHookFunctions,
	{ integrationId }: Subscription,
	target: string,
): Promise<Registration | undefined> {
	const webhook = await getWebhook(context, integrationId);
	return webhook && isSamePath(webhook.target, target) ? { integrationId, webhook } : undefined;
}

async function findLost(context: IHookFunctions, target: string): Promise<Registration | undefined> {
	return existingIntegrationId(context) ? undefined : await findByTarget(context, target);
}

async function borrow(
	context: IHookFunctions,
	integrationId: string,
	wanted: WebhookSettings,
): Promise<void> {
	const webhook = await getWebhook(context, integrationId);
	if (!webhook) {
		throw new NodeOperationError(
			context.getNode(),
			`Existing Integration ID: there is no integration ${integrationId} with a webhook in this app`,
		);
	}
	if (context.getMode() === 'manual' && isSameNode(webhook.target, wanted.target)) {
		throw new NodeOperationError(
			context.getNode(),
			'The existing integration serves the active workflow, which would get no events during a test. Deactivate the workflow for the test, or test with pinned data',
		);
	}
	const { target, triggers, includeFullUser, includeFullSource } = webhook;
	const isOursAlready = isSamePath(target, wanted.target);
	await remember(context, await repair(context, { integrationId, webhook }, wanted), {
		isBorrowed: true,
		...(!isOursAlready && { previous: { target, triggers, includeFullUser, includeFullSource } }),
	});
}

async function findByTarget(context: IHookFunctions, target: string): Promise<Registration | undefined> {
	const integrations = await explainForbidden(context, listCustomIntegrations(context));
	for (const { id, webhooks } of integrations.filter(hasOurName)) {
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

/** n8n may have moved to another host; the path holds the node's own ID, and tells a test run from production. */
function isSamePath(one: string, other: string): boolean {
	return pathOf(one).join('/') === pathOf(other).join('/');
}

/** In production or in a test. */
function isSameNode(one: string, other: string): boolean {
	return pathOf(one).slice(-2).join('/') === pathOf(other).slice(-2).join('/');
}

function pathOf(url: string): string[] {
	return URL.canParse(url) ? new URL(url).pathname.split('/') : [url];
}
