import axios, { isAxiosError } from 'axios';
import { freshConnections } from '../webhooks/posting';
import type { Caller } from '../http/authentication';
import { badRequest, forbidden, missing } from '../state/errors';
import { createId, createSecret } from '../state/ids';
import type { Integration, Webhook } from '../model';
import { integrationTypes } from '../schemas/integrations';
import { unlinkIntegration } from '../switchboard/switchboards';
import type { World } from '../state/world';

/** The API counts per app, so that there can be ten custom integrations. */
export const MAXIMUM_WEBHOOKS = 10;
const PROBE_TIMEOUT_MS = 5_000;

export interface WebhookDraft {
	target: string;
	triggers: string[];
	includeFullUser?: boolean;
	includeFullSource?: boolean;
}

export function findIntegration(world: World, id: string): Integration {
	const integration = world.store.integrations.get(id);
	if (!integration) throw missing('integration');
	return integration;
}

/** Integration keys say `me`, and may see no other integration. */
export function findOwnIntegration(world: World, id: string, caller: Caller): Integration {
	const { integrationId } = caller;
	if (integrationId === undefined) return findIntegration(world, id);
	if (id !== 'me' && id !== integrationId) throw forbidden();
	return findIntegration(world, integrationId);
}

/** SunCo sends a HEAD request to a new target. Any answer will do, none at all will not. */
export async function probeTarget(target: string): Promise<void> {
	if (!/^https?:$/.test(new URL(target).protocol)) throw badRequest('target should match format "uri"');
	await axios
		.head(target, {
			...freshConnections,
			timeout: PROBE_TIMEOUT_MS,
			maxRedirects: 0,
			proxy: false,
			validateStatus: () => true,
		})
		.catch((error: unknown) => {
			const reason = isAxiosError(error) ? (error.code ?? error.message) : String(error);
			throw badRequest(`Webhook target could not be reached (${reason})`);
		});
}

export function countWebhooks(world: World): number {
	return [...world.store.integrations.values()].reduce((sum, { webhooks = [] }) => sum + webhooks.length, 0);
}

/** The API makes up the secret; nobody can choose it. */
export function createWebhook(draft: WebhookDraft): Webhook {
	const { target, triggers, includeFullUser = false, includeFullSource = false } = draft;
	const secret = createSecret(16, 'hex');
	return { id: createId(), version: 'v2', target, triggers, secret, includeFullUser, includeFullSource };
}

export function addIntegration(world: World, type: string, settings: Record<string, unknown>): Integration {
	const integration: Integration = { ...settings, id: createId(), type, status: 'active' };
	world.store.integrations.set(integration.id, integration);
	return integration;
}

/** Takes its webhooks, keys and place on the switchboard along; clients of a channel fall silent. */
export function removeIntegration(world: World, { id }: Integration): void {
	const { store } = world;
	store.integrations.delete(id);
	for (const [keyId, { integrationId }] of store.keys) if (integrationId === id) store.keys.delete(keyId);
	unlinkIntegration(world, id);
	for (const { client } of store.clients.values())
		if (client.integrationId === id) client.status = 'inactive';
}

/** Tokens and passwords go in and never come out. */
export function viewIntegration(integration: Integration): Partial<Integration> {
	const secret = integrationTypes.get(integration.type)?.secret ?? [];
	return Object.fromEntries(Object.entries(integration).filter(([name]) => !secret.includes(name)));
}
