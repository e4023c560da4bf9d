import { type IHookFunctions, NodeOperationError } from 'n8n-workflow';
import { loanOf, remember } from '../staticData';
import type { Registration } from './createIntegration';
import { isOfSameNode, isOfWorkflow, isOwn } from './ownUrl';
import { getWebhook, updateWebhook, type WebhookSettings } from './webhooks';

/** Takes the webhook of an integration that was there before, unless another workflow would lose its events by that. */
export async function borrow(
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
	const { target, triggers, includeFullUser, includeFullSource } = webhook;
	const obstacle = findObstacle(context, target);
	if (obstacle) throw new NodeOperationError(context.getNode(), obstacle);
	await remember(context, {
		integrationId,
		webhook: await updateWebhook(context, integrationId, webhook.id, wanted),
		isBorrowed: true,
		...(!isOwn(target, context) && {
			previous: { target, triggers, includeFullUser, includeFullSource },
		}),
	});
}

export async function giveBack(
	context: IHookFunctions,
	{ integrationId, webhook }: Registration,
): Promise<void> {
	const previous = loanOf(context, integrationId)?.previous;
	if (previous) {
		await updateWebhook(context, integrationId, webhook.id, previous);
		return;
	}
	context.logger.warn(
		`The webhook of the integration ${integrationId} still has the URL ${webhook.target}, as n8n no longer knows the one before. Change it in Zendesk Admin Center.`,
	);
}

/** Why the webhook cannot be had, in a sentence that says the way out. */
function findObstacle(context: IHookFunctions, target: string): string | undefined {
	if (isOwn(target, context)) return undefined;
	if (isOfSameNode(target, context)) {
		return context.getMode() === 'manual'
			? 'The existing integration serves the active workflow, which would get no events during a test. Deactivate the workflow for the test, or test with pinned data'
			: `The existing integration serves a test of this workflow, which is listening to events (${target}). Stop the test, then activate the workflow. If no test is listening, change the URL of the integration's webhook in Zendesk Admin Center first`;
	}
	return isOfWorkflow(target, context)
		? `Existing Integration ID: this integration's webhook is in use by another workflow (${target}). Switch that workflow off first, or choose another integration. If it is off or gone, change the URL of the integration's webhook in Zendesk Admin Center first`
		: undefined;
}
