import type { Trigger, Metadata, StoredConversation } from '../model';
import type { SandboxState } from '../state/state';
import { toEventConversation } from '../webhooks/eventResources';
import { publish } from '../webhooks/events';
import { Refusal, resolveTarget, type Target } from './controlTargets';
import { toReference } from './switchboards';

export interface ControlWish {
	metadata?: Metadata | null;
	/** Agents have one, callers of the API do not. */
	reason?: 'ticketClosed' | 'transferToEmail';
}

type TransferWish = ControlWish & Target;

const listHolders = ({ conversation }: StoredConversation) =>
	[conversation.activeSwitchboardIntegration, conversation.pendingSwitchboardIntegration].flatMap(
		(holder) => holder?.id ?? [],
	);

/** Runs a change of control and tells the webhooks how it ended. */
function attempt(
	state: SandboxState,
	stored: StoredConversation,
	trigger: Extract<
		Trigger,
		'switchboard:passControl' | 'switchboard:offerControl' | 'switchboard:acceptControl'
	>,
	{ metadata, reason }: ControlWish,
	change: () => boolean,
): void {
	const extras = { ...(metadata && { metadata }), ...(reason && { reason }) };
	const involved = listHolders(stored);
	try {
		if (!change()) return;
		publish(state, trigger, () => ({ conversation: toEventConversation(state, stored), ...extras }), {
			involved,
		});
	} catch (refusal) {
		if (!(refusal instanceof Refusal)) throw refusal;
		const error = { code: refusal.code, message: refusal.message };
		const describe = () => ({ conversation: toEventConversation(state, stored), error, ...extras });
		publish(state, `${trigger}:failure`, describe, { involved });
	}
}

/** Passing to who has the control already changes nothing. */
export function passControl(state: SandboxState, stored: StoredConversation, wish: TransferWish): void {
	const { conversation } = stored;
	attempt(state, stored, 'switchboard:passControl', wish, () => {
		const target = resolveTarget(state, stored, wish);
		const isHolder = conversation.activeSwitchboardIntegration?.id === target.id;
		if (isHolder && !conversation.pendingSwitchboardIntegration) return false;
		conversation.activeSwitchboardIntegration = toReference(target);
		delete conversation.pendingSwitchboardIntegration;
		return true;
	});
}

/** A new offer takes the place of the one before. */
export function offerControl(state: SandboxState, stored: StoredConversation, wish: TransferWish): void {
	const { conversation } = stored;
	attempt(state, stored, 'switchboard:offerControl', wish, () => {
		const target = resolveTarget(state, stored, wish);
		if (conversation.activeSwitchboardIntegration?.id === target.id) {
			const message = 'Cannot offer control to the active switchboard integration.';
			throw new Refusal('switchboard_invalid_target', message);
		}
		conversation.pendingSwitchboardIntegration = toReference(target);
		return true;
	});
}

export function acceptControl(state: SandboxState, stored: StoredConversation, wish: ControlWish): void {
	const { conversation } = stored;
	attempt(state, stored, 'switchboard:acceptControl', wish, () => {
		const { pendingSwitchboardIntegration } = conversation;
		if (!pendingSwitchboardIntegration) {
			throw new Refusal('switchboard_invalid_action', 'There is no pendingSwitchboardIntegration');
		}
		conversation.activeSwitchboardIntegration = pendingSwitchboardIntegration;
		delete conversation.pendingSwitchboardIntegration;
		return true;
	});
}

/** Afterwards nobody has the conversation in hand, until the customer writes. */
export function releaseControl(state: SandboxState, stored: StoredConversation, wish: ControlWish): void {
	const { metadata, reason } = wish;
	const involved = listHolders(stored);
	if (involved.length === 0) return;
	delete stored.conversation.activeSwitchboardIntegration;
	delete stored.conversation.pendingSwitchboardIntegration;
	const extras = { ...(metadata && { metadata }), ...(reason && { reason }) };
	const describe = () => ({ conversation: toEventConversation(state, stored), ...extras });
	publish(state, 'switchboard:releaseControl', describe, { involved });
}
