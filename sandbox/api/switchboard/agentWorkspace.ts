import type { StoredSwitchboard, SwitchboardIntegration } from '../model';
import { createId } from '../state/ids';
import type { SandboxState } from '../state/state';
import { addSwitchboardIntegration } from './switchboardIntegrations';

const WORKSPACE = { name: 'zd-agentWorkspace', integrationType: 'zd:agentWorkspace' };

export const isAgentWorkspace = (one?: { integrationType?: string }) =>
	one?.integrationType === WORKSPACE.integrationType;

const findWorkspace = ({ store }: SandboxState): SwitchboardIntegration | undefined =>
	store.switchboard?.integrations.find(isAgentWorkspace);

export function findOrCreateSwitchboard({ store }: SandboxState): StoredSwitchboard {
	store.switchboard ??= { switchboard: { id: createId(), enabled: false }, integrations: [] };
	return store.switchboard;
}

/** Gives the app what every Zendesk account has: a switchboard that is on, with the agents on it. */
export function openAgentWorkspace(state: SandboxState) {
	const stored = findOrCreateSwitchboard(state);
	const workspace = findWorkspace(state) ?? addSwitchboardIntegration(state, stored, WORKSPACE);
	stored.switchboard.defaultSwitchboardIntegrationId ??= workspace.id;
	stored.switchboard.enabled = true;
	return { switchboard: stored.switchboard, switchboardIntegration: workspace };
}

export const findOrOpenWorkspace = (state: SandboxState) =>
	findWorkspace(state) ?? openAgentWorkspace(state).switchboardIntegration;
