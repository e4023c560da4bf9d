import type {
	Integration,
	StoredConversation,
	StoredSwitchboard,
	SwitchboardIntegration,
	SwitchboardIntegrationReference,
} from '../model';
import { missing } from '../state/errors';
import type { SandboxState } from '../state/state';

export const toReference = ({
	id,
	name,
	integrationId,
	integrationType,
}: SwitchboardIntegration): SwitchboardIntegrationReference => ({ id, name, integrationId, integrationType });

/** There is one at most, as the API demands. */
export function findSwitchboard(state: SandboxState, id: string): StoredSwitchboard {
	const stored = state.store.switchboard;
	if (stored?.switchboard.id !== id) throw missing('switchboard');
	return stored;
}

export function findSwitchboardIntegration({ integrations }: StoredSwitchboard, id: string) {
	const integration = integrations.find((one) => one.id === id);
	if (!integration) throw missing('switchboard_integration');
	return integration;
}

/** Shows a new name, or that the place is gone, in the conversations that it has in hand. */
export function refreshControl(state: SandboxState, id: string, integration?: SwitchboardIntegration): void {
	for (const { conversation } of state.store.conversations.values()) {
		for (const role of ['activeSwitchboardIntegration', 'pendingSwitchboardIntegration'] as const) {
			if (conversation[role]?.id !== id) continue;
			if (integration) conversation[role] = toReference(integration);
			else delete conversation[role];
		}
	}
}

/** Whether that is allowed, the caller checks. */
export function removeSwitchboardIntegration(
	state: SandboxState,
	{ integrations }: StoredSwitchboard,
	id: string,
) {
	integrations.splice(0, integrations.length, ...integrations.filter((one) => one.id !== id));
	refreshControl(state, id);
}

export function removeSwitchboard(state: SandboxState, { integrations }: StoredSwitchboard): void {
	for (const { id } of integrations) refreshControl(state, id);
	delete state.store.switchboard;
}

/** A deleted integration leaves its place; nothing may point there any more. */
export function unlinkIntegration(state: SandboxState, integrationId: string): void {
	const stored = state.store.switchboard;
	const linked = stored?.integrations.find((one) => one.integrationId === integrationId);
	if (!stored || !linked) return;
	if (stored.switchboard.defaultSwitchboardIntegrationId === linked.id) {
		delete stored.switchboard.defaultSwitchboardIntegrationId;
		stored.switchboard.enabled = false;
	}
	for (const one of stored.integrations) {
		if (one.nextSwitchboardIntegrationId === linked.id) delete one.nextSwitchboardIntegrationId;
	}
	removeSwitchboardIntegration(state, stored, linked.id);
}

/** The responder of the channel itself, or else the default of the switchboard. */
function findResponder({ integrations, switchboard }: StoredSwitchboard, channel?: Integration) {
	const find = (id: unknown) => integrations.find((one) => one.id === id);
	const own = find(channel?.defaultResponderId);
	return { responder: own ?? find(switchboard.defaultSwitchboardIntegrationId), inherited: !own };
}

/** What a channel shows of its responder, which is all but its ID. */
export function describeResponder({ store }: SandboxState, channel: Integration): object | undefined {
	const { responder, inherited } = store.switchboard ? findResponder(store.switchboard, channel) : {};
	if (!responder) return undefined;
	const { name, integrationId, integrationType, deliverStandbyEvents } = responder;
	const { nextSwitchboardIntegrationId, messageHistoryCount } = responder;
	const optional = { nextSwitchboardIntegrationId, messageHistoryCount };
	return { name, integrationId, integrationType, deliverStandbyEvents, ...optional, inherited };
}

/** A conversation that begins, or that the customer wakes up, goes to the default if nobody has it in hand. */
export function assignDefault(
	state: SandboxState,
	{ conversation }: StoredConversation,
	channelId = '',
): void {
	const stored = state.store.switchboard;
	if (!stored?.switchboard.enabled || conversation.activeSwitchboardIntegration) return;
	const { responder } = findResponder(stored, state.store.integrations.get(channelId));
	if (responder) conversation.activeSwitchboardIntegration = toReference(responder);
}
