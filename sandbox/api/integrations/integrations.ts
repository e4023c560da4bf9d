import type { Caller, Integration } from '../model';
import { integrationTypes } from '../schemas/integrations';
import { forbidden, missing } from '../state/errors';
import { createId } from '../state/ids';
import type { SandboxState } from '../state/state';
import { describeResponder, unlinkIntegration } from '../switchboard/switchboards';

export function findIntegration(state: SandboxState, id: string): Integration {
	const integration = state.store.integrations.get(id);
	if (!integration) throw missing('integration');
	return integration;
}

/** Integration keys say `me`, and may see no other integration. */
export function findOwnIntegration(state: SandboxState, id: string, caller: Caller): Integration {
	const { integrationId } = caller;
	if (integrationId === undefined) return findIntegration(state, id);
	if (id !== 'me' && id !== integrationId) throw forbidden();
	return findIntegration(state, integrationId);
}

export function addIntegration(
	state: SandboxState,
	type: string,
	settings: Record<string, unknown>,
): Integration {
	const integration: Integration = { ...settings, id: createId(), type, status: 'active' };
	state.store.integrations.set(integration.id, integration);
	return integration;
}

/** Takes its webhooks, keys and place on the switchboard along; clients of a channel fall silent. */
export function removeIntegration(state: SandboxState, { id }: Integration): void {
	const { store } = state;
	store.integrations.delete(id);
	for (const [keyId, { integrationId }] of store.keys) if (integrationId === id) store.keys.delete(keyId);
	unlinkIntegration(state, id);
	for (const { client } of store.clients.values())
		if (client.integrationId === id) client.status = 'inactive';
}

/** Tokens and passwords go in and never come out; instead of its responder's ID a channel shows the responder. */
export function viewIntegration(state: SandboxState, integration: Integration): Partial<Integration> {
	const secret = integrationTypes.get(integration.type)?.secret ?? [];
	const shown = Object.fromEntries(Object.entries(integration).filter(([name]) => !secret.includes(name)));
	const defaultResponder = integration.type !== 'custom' && describeResponder(state, integration);
	return { ...shown, ...(defaultResponder && { defaultResponder }) };
}
