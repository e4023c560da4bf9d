import type { IHookFunctions } from 'n8n-workflow';
import { readSwitchboard, type Member, type Switchboard } from '../../transport/switchboard';
import { AGENTS } from '../../vocabulary/switchboard';
import { FLAGS, readFlag } from '../options';
import { readFormerFirst, writeFormerFirst } from './formerFirst';
import { placeFault, readPlace, type WantedPlace } from './placeOption';
import { refuseRivals } from './rivals';
import { addMember, changeMember, putFirst } from './switchboardChanges';

/**
 * Puts our integration first on the switchboard, if the node is to be there. What is there already, as after a crash, is
 * gone on with. A test run leaves production its place: off the switchboard, it hears every event.
 */
export async function takePlace(context: IHookFunctions, integrationId: string): Promise<void> {
	const wanted = readPlace(context);
	if (!wanted || context.getMode() === 'manual') return;
	const switchboard = await requireSwitchboard(context);
	await refuseRivals(context, integrationId, switchboard, wanted);
	const next = findNext(context, integrationId, switchboard, wanted);
	const own = switchboard.members.find((member) => member.integrationId === integrationId);
	const firstId = switchboard.defaultSwitchboardIntegrationId;
	const isFirst = own !== undefined && own.id === firstId;

	const formerId = isFirst ? await readFormerFirst(context, integrationId, own) : firstId;
	if (formerId !== next.id) await writeFormerFirst(context, integrationId, formerId);
	else if (own && !isFirst) await writeFormerFirst(context, integrationId);

	const rules = {
		name: wanted.name,
		deliverStandbyEvents: hearsWhileOnStandby(context),
		nextSwitchboardIntegrationId: next.id,
	};
	const place = own ?? (await addMember(context, switchboard, { integrationId, ...rules }));
	if (!isLike(place, rules)) await changeMember(context, switchboard, place, rules);
	if (!isFirst) await putFirst(context, switchboard, place);
}

/** A question has to hear that an agent has taken over. */
function hearsWhileOnStandby(context: IHookFunctions): boolean {
	return !readFlag(FLAGS.silentWhileAgent, context) || readFlag(FLAGS.handOverAnswers, context);
}

async function requireSwitchboard(context: IHookFunctions): Promise<Switchboard> {
	const switchboard = await readSwitchboard(context);
	if (switchboard?.enabled) return switchboard;
	throw placeFault(context)(
		switchboard
			? "the app's switchboard is off. Turn it on in Zendesk Admin Center, or remove this option"
			: 'the app has no switchboard, and no agents to be placed before. Turn on messaging with agents in Zendesk Admin Center, or remove this option',
	);
}

function findNext(
	context: IHookFunctions,
	integrationId: string,
	{ members }: Switchboard,
	{ next }: WantedPlace,
): Member {
	const others = members.filter((member) => member.integrationId !== integrationId);
	const found = others.find(({ id, name, integrationType }) =>
		next === undefined ? integrationType === AGENTS : [id, name].includes(next),
	);
	if (found) return found;
	const known = others.map(({ name }) => name).join(', ') || 'nobody';
	throw placeFault(context)(
		next === undefined
			? `the agents are not on the switchboard; choose who is next in line (there are: ${known})`
			: `"${next}" is not on the switchboard; choose who is next in line (there are: ${known})`,
	);
}

function isLike(member: Member, rules: Partial<Member>): boolean {
	return Object.entries(rules).every(([rule, value]) => member[rule as keyof Member] === value);
}
