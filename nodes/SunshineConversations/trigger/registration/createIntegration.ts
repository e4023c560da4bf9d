import type { IHookFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { baseUrl } from '../../../../credentials/baseUrl';
import { type ApiContext, CREDENTIAL } from '../../transport/apiRequest';
import { hasStatus } from '../../transport/errors';
import { request } from '../../transport/request';
import { listCustomIntegrations, type Integration, type Webhook, type WebhookSettings } from './webhooks';

/** The API's limits. */
const MOST_WEBHOOKS = 10;
export const LONGEST_NAME = 100;

/** What is borrowed stays so until it is given back. */
export interface Loan {
	/** The integration was there before, and stays. */
	isBorrowed?: boolean;
	/** What the borrowed webhook was, to be given back. */
	previous?: WebhookSettings;
}

export interface Registration extends Loan {
	integrationId: string;
	webhook: Webhook;
}

/** Makes a custom integration with this webhook, named so that an administrator can tell what it is. */
export async function createIntegration(
	context: IHookFunctions,
	settings: WebhookSettings,
): Promise<Registration> {
	await refuseUnreachableTarget(context, settings.target);
	const answer = request<{ integration: Required<Integration> }>(context, {
		method: 'POST',
		path: '/integrations',
		body: {
			type: 'custom',
			displayName: nameIntegration(context),
			webhooks: [{ ...settings }],
		},
	});
	const { integration } = await explainFullApp(context, explainForbidden(context, answer));
	return { integrationId: integration.id, webhook: integration.webhooks[0]! };
}

/** Somebody else's integration is never taken for one that this node has made and lost. */
export function hasOurName({ displayName }: Integration): boolean {
	return /^n8n( test)?: /.test(displayName ?? '');
}

export function nameIntegration(context: IHookFunctions, longest = LONGEST_NAME): string {
	const prefix = context.getMode() === 'manual' ? 'n8n test' : 'n8n';
	const name = `${prefix}: ${context.getWorkflow().name ?? 'workflow'} (${context.getNode().name})`;
	return name.slice(0, longest);
}

/** An integration key may neither list integrations nor make them. */
export async function explainForbidden<T>(context: ApiContext, answer: Promise<T>): Promise<T> {
	return await answer.catch((error: unknown) => {
		if (!hasStatus(error, 403)) throw error;
		throw new NodeOperationError(
			context.getNode(),
			'This key may not register webhooks: use an app key (its ID starts with app_) in the credential, or set the option "Existing Integration ID"',
		);
	});
}

/** The API has no code of its own for it, so the webhooks are counted. */
async function explainFullApp<T>(context: IHookFunctions, answer: Promise<T>): Promise<T> {
	return await answer.catch(async (error: unknown) => {
		const integrations = hasStatus(error, 400) ? await listCustomIntegrations(context) : [];
		if (integrations.length < MOST_WEBHOOKS) throw error;
		const names = integrations.map(({ id, displayName }) => displayName ?? id).join(', ');
		throw new NodeOperationError(
			context.getNode(),
			`The app has ${MOST_WEBHOOKS} webhooks, the most that the API allows. Delete a custom integration that is no longer used (there are: ${names}), or set the option "Existing Integration ID"`,
		);
	});
}

/** Zendesk's servers cannot call an n8n that knows itself only as localhost. */
async function refuseUnreachableTarget(context: IHookFunctions, target: string): Promise<void> {
	const api = baseUrl(await context.getCredentials(CREDENTIAL));
	if (!isLoopback(target) || isLoopback(api)) return;
	throw new NodeOperationError(
		context.getNode(),
		`Sunshine Conversations cannot reach ${new URL(target).origin}: give n8n a public address in its WEBHOOK_URL setting`,
	);
}

function isLoopback(url: string): boolean {
	return /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(url).hostname);
}
