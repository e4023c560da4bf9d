import { findIntegration } from '../integrations/integrations';
import type { StoredConversation, SwitchboardIntegration } from '../model';
import type { SandboxState } from '../state/state';
import {
	findOrCreateSwitchboard,
	findOrOpenWorkspace,
	isAgentWorkspace,
	openAgentWorkspace,
} from '../switchboard/agentWorkspace';
import { acceptControl, passControl, releaseControl, type ControlWish } from '../switchboard/control';
import {
	addSwitchboardIntegration,
	updateSwitchboardIntegration,
} from '../switchboard/switchboardIntegrations';
import { DriverError } from './errors';

/** An agent steps in unasked. */
export function takeControl(state: SandboxState, stored: StoredConversation, wish: ControlWish): void {
	const { id } = findOrOpenWorkspace(state);
	passControl(state, stored, { ...wish, target: id });
	if (stored.conversation.activeSwitchboardIntegration?.id !== id) {
		throw new DriverError('The switchboard is not enabled, so no agent can take control.');
	}
}

export function acceptAsAgent(state: SandboxState, stored: StoredConversation, wish: ControlWish): void {
	const { id } = findOrOpenWorkspace(state);
	if (stored.conversation.pendingSwitchboardIntegration?.id !== id) {
		throw new DriverError('Nobody has offered control of this conversation to the agents.');
	}
	acceptControl(state, stored, wish);
}

function leaveAgents(
	state: SandboxState,
	stored: StoredConversation,
	wish: ControlWish,
	{ target, purpose }: { target?: string; purpose: string },
): void {
	if (!isAgentWorkspace(stored.conversation.activeSwitchboardIntegration)) {
		throw new DriverError(`No agent has this conversation in hand, so there is ${purpose}.`);
	}
	if (target === undefined) releaseControl(state, stored, wish);
	else passControl(state, stored, { ...wish, target });
}

/** The conversation goes on to the next in line, or to nobody. */
export function closeTicket(state: SandboxState, stored: StoredConversation, wish: ControlWish): void {
	const { nextSwitchboardIntegrationId: target } = findOrOpenWorkspace(state);
	const reasoned = { ...wish, reason: wish.reason ?? 'ticketClosed' } as const;
	leaveAgents(state, stored, reasoned, { target, purpose: 'no ticket to close' });
}

/** Back to the next in line or to whom conversations begin with; the ticket stays open. */
export function handBack(state: SandboxState, stored: StoredConversation, wish: ControlWish): void {
	const { id, nextSwitchboardIntegrationId: next } = findOrOpenWorkspace(state);
	const first = state.store.switchboard?.switchboard.defaultSwitchboardIntegrationId;
	const target = next ?? (first === id ? undefined : first);
	leaveAgents(state, stored, wish, { target, purpose: 'nothing to hand back' });
}

/** By this name the example workflows know when they are in control. */
const BOT = 'n8n-bot';

/** Conversations begin with this bot, go from it to the agents and back, and it hears nothing meanwhile. */
export function putBotFirst(state: SandboxState, integrationId: string): SwitchboardIntegration {
	const { displayName } = findIntegration(state, integrationId);
	const { switchboardIntegration: workspace } = openAgentWorkspace(state);
	const stored = findOrCreateSwitchboard(state);
	const rules = { deliverStandbyEvents: false, nextSwitchboardIntegrationId: workspace.id };
	const known = stored.integrations.find((one) => one.integrationId === integrationId);
	const isTaken = stored.integrations.some(({ name }) => name === BOT);
	const name = isTaken ? (displayName ?? integrationId) : BOT;
	const bot = known
		? updateSwitchboardIntegration(state, stored, known.id, rules)
		: addSwitchboardIntegration(state, stored, { name, integrationId, ...rules });
	updateSwitchboardIntegration(state, stored, workspace.id, { nextSwitchboardIntegrationId: bot.id });
	stored.switchboard.defaultSwitchboardIntegrationId = bot.id;
	return bot;
}
