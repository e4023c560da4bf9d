import type { Caller, Integration } from '../model';
import { forbidden, missing } from '../state/errors';
import { createId } from '../state/ids';
import { integrationTypes } from '../schemas/integrations';
import { unlinkIntegration } from '../switchboard/switchboards';
import type { World } from '../state/world';

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
