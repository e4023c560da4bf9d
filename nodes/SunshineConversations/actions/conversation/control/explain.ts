import { NodeOperationError } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import { hasStatus } from '../../../transport/errors';
import { type Member, readSwitchboard, type Switchboard } from '../../../transport/switchboard';
import { AGENTS } from '../../../vocabulary/switchboard';
import type { Control, ControlChange } from './control';
import { isTarget, NEXT, switchboardIntegration, target as to } from './target';

/** The key of an integration may not look at the switchboard. */
const HIDDEN = 'hidden';

interface Reason {
	/** Waiting changes nothing. */
	isCertain: boolean;
	fault: NodeOperationError;
}

/** Why control is not where it was to go, with the way out. */
export async function explain(input: Input, change: ControlChange, now: Control): Promise<Reason> {
	const switchboard = await look(input);
	const certain = switchboard === HIDDEN ? undefined : obstacleOn(input, switchboard, change, now);
	const fault = certain ?? unexplained(input, change, now);
	return { isCertain: certain !== undefined, fault };
}

/** Where there is no switchboard, or none that is on, nobody can get control. */
export async function refuseWithoutSwitchboard(input: Input): Promise<void> {
	const switchboard = await look(input);
	const obstacle = switchboard === HIDDEN ? undefined : obstacleFor(input, switchboard);
	if (obstacle) throw obstacle;
}

async function look(input: Input): Promise<Switchboard | typeof HIDDEN | undefined> {
	return await readSwitchboard(input.context).catch((error: unknown) => {
		if (hasStatus(error, 403)) return HIDDEN;
		throw error;
	});
}

function obstacleFor(input: Input, switchboard?: Switchboard): NodeOperationError | undefined {
	if (switchboard?.enabled) return undefined;
	return switchboard
		? fault(
				input,
				"Nobody controls this conversation: the app's switchboard is off.",
				'Turn it on in Zendesk Admin Center, or with Switchboard: Update in the node Sunshine Conversations Admin.',
			)
		: fault(
				input,
				'Nobody controls this conversation: the app has no switchboard.',
				'Turn on messaging with agents in Zendesk Admin Center, which sets one up, or make one with Switchboard: Create in the node Sunshine Conversations Admin.',
			);
}

function obstacleOn(
	input: Input,
	switchboard: Switchboard | undefined,
	{ action, target }: ControlChange,
	{ active }: Control,
): NodeOperationError | undefined {
	const obstacle = obstacleFor(input, switchboard);
	if (obstacle || !switchboard || target === undefined) return obstacle;
	const { members } = switchboard;
	if (target === NEXT) {
		// With the key of an integration, "next" is the one after that, whoever is in control.
		const holder = members.find(({ id }) => id === active?.id);
		return holder?.nextSwitchboardIntegrationId === undefined
			? input.fault(to, `nobody comes next after ${nameOf(active)}; choose Agents or Other`)
			: undefined;
	}
	const targets = members.filter((member) => isTarget(member, target));
	if (action === 'offerControl' && targets.some(({ id }) => id === active?.id)) {
		return input.fault(to, `${nameOf(active)} controls this conversation already, so it needs no offer`);
	}
	if (targets.length === 1) return undefined;
	const known = members.map(({ name }) => name).join(', ') || 'nobody';
	if (target !== AGENTS) {
		return targets.length > 1
			? undefined
			: input.fault(switchboardIntegration, `"${target}" is not on the switchboard; choose one of ${known}`);
	}
	return input.fault(
		to,
		targets.length > 1
			? `the agents are on the switchboard more than once; choose Other, and one of ${known}`
			: `the agents are not on the switchboard; choose Other, and one of ${known}`,
	);
}

function unexplained(input: Input, { action }: ControlChange, { active }: Control): NodeOperationError {
	const outcome = {
		acceptControl: `The offer was not accepted: ${nameOf(active)} still controls this conversation.`,
		offerControl: `The conversation was not offered: ${nameOf(active)} controls it, and nobody is asked to take it.`,
		passControl: `The conversation was not handed over: ${nameOf(active)} still controls it.`,
		releaseControl: `The conversation was not released: ${nameOf(active)} still controls it.`,
	};
	return fault(
		input,
		outcome[action],
		'The API took the request, and nothing happened for some seconds. The event "Switchboard: … Failed" of a trigger tells why.',
	);
}

function nameOf(member?: Member): string {
	return member ? `"${member.name}"` : 'nobody';
}

function fault(input: Input, message: string, description: string): NodeOperationError {
	const { context, itemIndex } = input;
	return new NodeOperationError(context.getNode(), `${message} ${description}`, { itemIndex });
}
