import type { IHookFunctions } from 'n8n-workflow';
import { hasStatus } from '../../transport/errors';
import { readSwitchboard } from '../../transport/switchboard';
import { findHeir, readFormerFirst } from './formerFirst';
import { changeMember, putFirst, removeMember } from './switchboardChanges';

/**
 * Takes our integration off the switchboard before it is deleted. Otherwise the switchboard would be left without its first
 * one. Goes by what is there: n8n may no longer know, and the option may be gone.
 */
export async function leavePlace(context: IHookFunctions, integrationId: string): Promise<void> {
	if (context.getMode() === 'manual') return;
	const switchboard = await readSwitchboard(context).catch((error: unknown) => {
		// A key that may not look has not placed anything either.
		if (hasStatus(error, 403)) return undefined;
		throw error;
	});
	const own = switchboard?.members.find((member) => member.integrationId === integrationId);
	if (!switchboard || !own) return;

	if (switchboard.defaultSwitchboardIntegrationId === own.id) {
		const heir = findHeir(switchboard, own, await readFormerFirst(context, integrationId, own));
		// Alone on the switchboard, it goes together with its integration.
		if (!heir) return;
		await putFirst(context, switchboard, heir);
	}
	for (const member of switchboard.members) {
		if (member.nextSwitchboardIntegrationId !== own.id) continue;
		await changeMember(context, switchboard, member, { nextSwitchboardIntegrationId: null });
	}
	await removeMember(context, switchboard, own);
}
