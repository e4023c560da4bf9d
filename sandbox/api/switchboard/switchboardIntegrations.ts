import type { StoredSwitchboard, SwitchboardIntegration } from '../model';
import { integrationTypes } from '../schemas/integrations';
import type { SwitchboardIntegrationUpdate } from '../schemas/switchboards';
import { ApiError, badRequest, missing } from '../state/errors';
import { createId } from '../state/ids';
import type { SandboxState } from '../state/state';
import { findSwitchboardIntegration, refreshControl, removeSwitchboardIntegration } from './switchboards';

const MAXIMUM_INTEGRATIONS = 10;

type Changes = SwitchboardIntegrationUpdate;
type Link = Pick<SwitchboardIntegration, 'integrationId' | 'integrationType'>;

/** Custom integrations are linked by ID; Zendesk's own and partners' by type, which has an ID of its own. */
function link(state: SandboxState, { integrationId, integrationType = '' }: Changes): Link {
	if (integrationId !== undefined) {
		const integration = state.store.integrations.get(integrationId);
		if (!integration) throw missing('integration');
		const { id, type } = integration;
		if (type !== 'custom') throw badRequest('integrationId should belong to a custom integration');
		return { integrationId: id, integrationType: type };
	}
	if (integrationTypes.has(integrationType)) {
		throw badRequest('integrationType should not be a channel or custom: use integrationId');
	}
	return { integrationId: createId(), integrationType };
}

/** Says which one a PATCH makes of the current one; `null` takes a field away. */
function merge(
	state: SandboxState,
	current: SwitchboardIntegration,
	changes: Changes,
): SwitchboardIntegration {
	const isLinked = changes.integrationId === undefined && changes.integrationType === undefined;
	const { nextSwitchboardIntegrationId: next, messageHistoryCount: count } = { ...current, ...changes };
	const { integrationId, integrationType } = isLinked ? current : link(state, changes);
	return {
		id: current.id,
		name: changes.name ?? current.name,
		integrationId,
		integrationType,
		deliverStandbyEvents: changes.deliverStandbyEvents ?? current.deliverStandbyEvents,
		...(next ? { nextSwitchboardIntegrationId: next } : {}),
		...(count ? { messageHistoryCount: count } : {}),
	};
}

function check(stored: StoredSwitchboard, changed: SwitchboardIntegration): void {
	const { id, name, integrationId, nextSwitchboardIntegrationId: next } = changed;
	const others = stored.integrations.filter((one) => one.id !== id);
	if (others.some((one) => one.name === name)) throw badRequest(`Name ${name} is already in use`);
	if (others.some((one) => one.integrationId === integrationId)) {
		throw badRequest('Integration is already linked to a switchboard integration');
	}
	if (next === id) throw badRequest('nextSwitchboardIntegrationId should be another switchboard integration');
	if (next !== undefined) findSwitchboardIntegration(stored, next);
}

export function addSwitchboardIntegration(
	state: SandboxState,
	stored: StoredSwitchboard,
	draft: Changes & { name: string },
): SwitchboardIntegration {
	if ((draft.integrationId === undefined) === (draft.integrationType === undefined)) {
		throw badRequest('should match exactly one schema in oneOf: integrationId or integrationType');
	}
	if (stored.integrations.length >= MAXIMUM_INTEGRATIONS) {
		throw new ApiError(400, 'too_many_switchboard_integrations', [
			`Switchboard has reached the max number of switchboard integrations (${MAXIMUM_INTEGRATIONS})`,
		]);
	}
	const empty = { id: createId(), integrationId: '', integrationType: '', deliverStandbyEvents: true };
	const added = merge(state, { ...empty, name: draft.name }, draft);
	check(stored, added);
	stored.integrations.push(added);
	return added;
}

export function updateSwitchboardIntegration(
	state: SandboxState,
	stored: StoredSwitchboard,
	id: string,
	changes: Changes,
): SwitchboardIntegration {
	const current = findSwitchboardIntegration(stored, id);
	if (changes.integrationId !== undefined && changes.integrationType !== undefined) {
		throw badRequest('should match exactly one schema in oneOf: integrationId or integrationType');
	}
	const changed = merge(state, current, changes);
	check(stored, changed);
	stored.integrations.splice(stored.integrations.indexOf(current), 1, changed);
	refreshControl(state, id, changed);
	return changed;
}

/** The default and what another one calls its next have to be replaced first. */
export function deleteSwitchboardIntegration(
	state: SandboxState,
	stored: StoredSwitchboard,
	id: string,
): void {
	findSwitchboardIntegration(stored, id);
	if (stored.switchboard.defaultSwitchboardIntegrationId === id) {
		throw badRequest('Cannot delete the default switchboardIntegration');
	}
	if (stored.integrations.some((one) => one.nextSwitchboardIntegrationId === id)) {
		throw badRequest('Cannot delete a switchboardIntegration that is the next one of another');
	}
	removeSwitchboardIntegration(state, stored, id);
}
