import type { Caller, StoredConversation, SwitchboardIntegration } from '../model';
import type { SandboxState } from '../state/state';

export interface Target {
	/** ID, name or type of a switchboard integration, or `next`. */
	target: string;
	/** Who says `next`, if it is one of the switchboard. */
	caller?: Caller;
}

/** The API answers 200 all the same: an event tells what did not work. */
export class Refusal extends Error {
	constructor(
		readonly code: 'switchboard_invalid_action' | 'switchboard_invalid_target',
		message: string,
	) {
		super(message);
	}
}

/** In the API's order: ID, name, type; a type that two have says nothing. */
export function resolveTarget(
	state: SandboxState,
	stored: StoredConversation,
	wish: Target,
): SwitchboardIntegration {
	const { switchboard, integrations = [] } = state.store.switchboard ?? {};
	if (!switchboard?.enabled) throw new Refusal('switchboard_invalid_action', 'Switchboard is not enabled');
	const find = (field: keyof SwitchboardIntegration, value?: string) =>
		integrations.find((one) => value !== undefined && one[field] === value);
	const { target, caller } = wish;
	const holder =
		find('integrationId', caller?.integrationId) ??
		find('id', stored.conversation.activeSwitchboardIntegration?.id);
	const ofType = integrations.filter(({ integrationType }) => integrationType === target);
	const found =
		target === 'next'
			? find('id', holder?.nextSwitchboardIntegrationId)
			: (find('id', target) ?? find('name', target) ?? (ofType.length === 1 ? ofType[0] : undefined));
	if (!found) throw new Refusal('switchboard_invalid_target', 'Switchboard invalid target');
	return found;
}
