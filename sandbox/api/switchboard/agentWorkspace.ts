import type { StoredSwitchboard, SwitchboardIntegration } from '../model';
import { createId } from '../state/ids';
import type { World } from '../state/world';
import { addSwitchboardIntegration } from './switchboardIntegrations';

const WORKSPACE = { name: 'zd-agentWorkspace', integrationType: 'zd:agentWorkspace' };

export const isAgentWorkspace = (one?: { integrationType?: string }) =>
	one?.integrationType === WORKSPACE.integrationType;

const findWorkspace = ({ store }: World): SwitchboardIntegration | undefined =>
	store.switchboard?.integrations.find(isAgentWorkspace);

export function findOrCreateSwitchboard({ store }: World): StoredSwitchboard {
	store.switchboard ??= { switchboard: { id: createId(), enabled: false }, integrations: [] };
	return store.switchboard;
}

/** Gives the app what every Zendesk account has: a switchboard that is on, with the agents on it. */
export function openAgentWorkspace(world: World) {
	const stored = findOrCreateSwitchboard(world);
	const workspace = findWorkspace(world) ?? addSwitchboardIntegration(world, stored, WORKSPACE);
	stored.switchboard.defaultSwitchboardIntegrationId ??= workspace.id;
	stored.switchboard.enabled = true;
	return { switchboard: stored.switchboard, switchboardIntegration: workspace };
}

export const findOrOpenWorkspace = (world: World) =>
	findWorkspace(world) ?? openAgentWorkspace(world).switchboardIntegration;
