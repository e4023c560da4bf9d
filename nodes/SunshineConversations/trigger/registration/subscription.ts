import type { IHookFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { FLAGS, readFilter, readFlag } from '../options';
import { forget, readStaticData, remember } from '../staticData';
import { leavePlace } from '../switchboard/leavePlace';
import { placeFault, readPlace } from '../switchboard/placeOption';
import { takePlace } from '../switchboard/takePlace';
import { borrow, giveBack } from './borrowing';
import { createIntegration, type Registration } from './createIntegration';
import { findRegistration, findStored, readExistingIntegrationId } from './findRegistration';
import { ownTarget } from './ownUrl';
import { deleteIntegration, updateWebhook, type Webhook, type WebhookSettings } from './webhooks';

/** n8n calls `create` only if `checkExists` says false: at every activation, in some versions at every start as well. */
export const subscription = {
	async checkExists(this: IHookFunctions): Promise<boolean> {
		return await register(this, async () => {
			const wanted = readSettings(this);
			if (!isStillWanted(this)) await release(this);
			const found = await findRegistration(this);
			if (!found) return false;

			const isUpToDate = settingsKey(found.webhook) === settingsKey(wanted);
			await remember(this, isUpToDate ? found : await repair(this, found, wanted));
			await takePlace(this, found.integrationId);
			return true;
		});
	},

	async create(this: IHookFunctions): Promise<boolean> {
		return await register(this, async () => {
			const wanted = readSettings(this);
			const existing = readExistingIntegrationId(this);
			if (existing) await borrow(this, existing, wanted);
			else await make(this, wanted);
			return true;
		});
	},

	async delete(this: IHookFunctions): Promise<boolean> {
		const isCleanup = refused.delete(ownTarget(this));
		await release(this).catch((error: ExplainedError) => {
			if (!isCleanup) throw explained(this, error);
			this.logger.warn(`Nothing could be cleaned up: ${explained(this, error).message}`);
		});
		return true;
	},
};

type ExplainedError = Error & { description?: string | null };

/**
 * The targets whose registration has failed. n8n calls `delete` then; if that fails, too, n8n 2.41.1 takes the webhook for
 * registered, and the next activation does nothing.
 */
const refused = new Set<string>();

async function register(context: IHookFunctions, work: () => Promise<boolean>): Promise<boolean> {
	return await work().catch((error: ExplainedError) => {
		refused.add(ownTarget(context));
		throw explained(context, error);
	});
}

/** n8n shows only the message of an error here, so what to do goes into it. */
function explained(context: IHookFunctions, { message, description }: ExplainedError): NodeOperationError {
	return new NodeOperationError(context.getNode(), [message, description].filter(Boolean).join('. '));
}

/** Goes by what was made or borrowed, not by what the node says now. */
async function release(context: IHookFunctions): Promise<void> {
	const stored = readStaticData(context).subscription;
	// What is stored may be of an earlier registration: n8n writes static data back as it was when a call began.
	const found = stored?.isBorrowed ? await findStored(context, stored) : await findRegistration(context);
	if (found?.isBorrowed) await giveBack(context, found);
	else if (found) await remove(context, found.integrationId);
	forget(context);
}

async function make(context: IHookFunctions, wanted: WebhookSettings): Promise<void> {
	const registration = await createIntegration(context, wanted);
	await remember(context, registration);
	await takePlace(context, registration.integrationId);
}

async function remove(context: IHookFunctions, integrationId: string): Promise<void> {
	await leavePlace(context, integrationId);
	await deleteIntegration(context, integrationId);
}

/** What is stored may be of another setting, if it could not be released when that was changed. */
function isStillWanted(context: IHookFunctions): boolean {
	const stored = readStaticData(context).subscription;
	const existing = readExistingIntegrationId(context);
	return !stored || (stored.isBorrowed ? existing === stored.integrationId : !existing);
}

async function repair(
	context: IHookFunctions,
	found: Registration,
	wanted: WebhookSettings,
): Promise<Registration> {
	const webhook = await updateWebhook(context, found.integrationId, found.webhook.id, wanted);
	return { ...found, webhook };
}

function readSettings(context: IHookFunctions): WebhookSettings {
	// What is wrong with the filter or the flags would only show when an event comes.
	const { events } = readFilter(context);
	// Answers are messages, whatever starts the workflow.
	const answers = readFlag(FLAGS.handOverAnswers, context) ? ['conversation:message'] : [];
	const triggers = [...new Set([...events, ...answers])];
	if (triggers.length === 0) {
		throw new NodeOperationError(
			context.getNode(),
			'Events: choose at least one event to start the workflow, or turn on Hand Over Answers in the options',
		);
	}
	if (readPlace(context) && readExistingIntegrationId(context)) {
		throw placeFault(context)(
			'an existing integration has its own place on the switchboard. Remove this option, or "Existing Integration ID"',
		);
	}
	for (const flag of [FLAGS.simplify, FLAGS.downloadAttachments, FLAGS.silentWhileAgent])
		readFlag(flag, context);
	return {
		target: ownTarget(context),
		triggers,
		includeFullUser: readFlag(FLAGS.includeFullUser, context),
		includeFullSource: readFlag(FLAGS.includeFullSource, context),
	};
}

function settingsKey({
	target,
	triggers,
	includeFullUser,
	includeFullSource,
}: Webhook | WebhookSettings): string {
	return JSON.stringify([target, [...triggers].sort(), includeFullUser, includeFullSource]);
}
