import type { IHookFunctions } from 'n8n-workflow';
import type { Member, Switchboard } from '../../transport/switchboard';
import { hasOurName } from '../registration/createIntegration';
import { listCustomIntegrations } from '../registration/webhooks';
import { placeFault, type WantedPlace } from './placeOption';

/** Two workflows cannot both be first, nor two bots have one name. */
export async function refuseRivals(
	context: IHookFunctions,
	integrationId: string,
	{ members, defaultSwitchboardIntegrationId }: Switchboard,
	{ name }: WantedPlace,
): Promise<void> {
	const others = members.filter((member) => member.integrationId !== integrationId);
	const namesake = others.find((member) => member.name === name);
	const first = others.find(({ id }) => id === defaultSwitchboardIntegrationId);
	if (!namesake && !first) return;

	const integrations = await listCustomIntegrations(context);
	const integrationOf = (member?: Member) => integrations.find(({ id }) => id === member?.integrationId);
	const fault = placeFault(context);
	const rival = [first, namesake].map(integrationOf).find((one) => one && hasOurName(one));
	if (rival) {
		throw fault(
			`"${rival.displayName}" has this place already. Switch that workflow off first, or remove this option here. If it is gone, delete its integration in Zendesk Admin Center`,
		);
	}
	if (namesake) {
		const owner = integrationOf(namesake)?.displayName;
		throw fault(
			`somebody else on the switchboard is called "${name}"${owner ? ` (the integration "${owner}")` : ''}; enter another name`,
		);
	}
}
