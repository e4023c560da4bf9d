import { acceptControl, passControl, releaseControl, type ControlWish } from './control';
import { DriverError } from './driver/errors';
import { createId } from './ids';
import type { StoredConversation, StoredSwitchboard, SwitchboardIntegration } from './model';
import { addSwitchboardIntegration } from './switchboardIntegrations';
import type { World } from './world';

const WORKSPACE = { name: 'zd-agentWorkspace', integrationType: 'zd:agentWorkspace' };

function findWorkspace({ store }: World): SwitchboardIntegration | undefined {
	return store.switchboard?.integrations.find(
		({ integrationType }) => integrationType === WORKSPACE.integrationType,
	);
}

function createSwitchboard({ store }: World): StoredSwitchboard {
	store.switchboard = { switchboard: { id: createId(), enabled: false }, integrations: [] };
	return store.switchboard;
}

/** Gives the app what every Zendesk account has: a switchboard that is on, with the agents on it. */
export function openAgentWorkspace(world: World) {
	const stored = world.store.switchboard ?? createSwitchboard(world);
	const workspace = findWorkspace(world) ?? addSwitchboardIntegration(world, stored, WORKSPACE);
	stored.switchboard.defaultSwitchboardIntegrationId ??= workspace.id;
	stored.switchboard.enabled = true;
	return { switchboard: stored.switchboard, switchboardIntegration: workspace };
}

const findOrOpenWorkspace = (world: World) =>
	findWorkspace(world) ?? openAgentWorkspace(world).switchboardIntegration;

/** An agent steps in unasked. */
export function takeControl(world: World, stored: StoredConversation, wish: ControlWish): void {
	const { id } = findOrOpenWorkspace(world);
	passControl(world, stored, { ...wish, target: id });
	if (stored.conversation.activeSwitchboardIntegration?.id !== id) {
		throw new DriverError('The switchboard is not enabled, so no agent can take control.');
	}
}

export function acceptAsAgent(world: World, stored: StoredConversation, wish: ControlWish): void {
	const { id } = findOrOpenWorkspace(world);
	if (stored.conversation.pendingSwitchboardIntegration?.id !== id) {
		throw new DriverError('Nobody has offered control of this conversation to the agents.');
	}
	acceptControl(world, stored, wish);
}

/** The conversation goes on to the next in line, or to nobody. */
export function closeTicket(world: World, stored: StoredConversation, wish: ControlWish): void {
	const { id, nextSwitchboardIntegrationId: target } = findOrOpenWorkspace(world);
	if (stored.conversation.activeSwitchboardIntegration?.id !== id) {
		throw new DriverError('No agent has this conversation in hand, so there is no ticket to close.');
	}
	const reasoned = { ...wish, reason: wish.reason ?? 'ticketClosed' };
	if (target === undefined) releaseControl(world, stored, reasoned);
	else passControl(world, stored, { ...reasoned, target });
}
