import { type IHookFunctions, type INodeProperties, NodeOperationError } from 'n8n-workflow';
import type { Fault } from '../../input/fault';
import { readOptionalId } from '../../input/id';
import { checkSwitchboardName } from '../../input/switchboardName';
import { readText } from '../../input/text';
import { locator } from '../../methods/listSearch/locator';
import { isObject } from '../../vocabulary/pick';
import type { TriggerContext } from '../staticData';

const DEFAULT_NAME = 'n8n-bot';

const name: INodeProperties = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: DEFAULT_NAME,
	placeholder: 'e.g. n8n-bot',
	description: 'What the bot is called on the switchboard: letters, digits, - and _',
};

const next = locator({
	displayName: 'Next in Line',
	name: 'next',
	search: 'searchSwitchboardIntegrations',
	required: false,
	byName: 'By Name or ID',
	placeholder: 'e.g. zd-agentWorkspace',
	description: 'Who takes over from the bot',
	hint: 'The agents if none is chosen',
});

export const placeBeforeAgents: INodeProperties = {
	displayName: 'Place Before the Agents',
	name: 'placeBeforeAgents',
	type: 'fixedCollection',
	placeholder: 'Add Place',
	default: { place: { name: DEFAULT_NAME } },
	description:
		'New conversations begin with this workflow while it is active, and go back to whoever had them before when it is not. A test run changes nothing.',
	options: [{ displayName: 'Place', name: 'place', values: [name, next] }],
};

export interface WantedPlace {
	name: string;
	/** Name or ID; the agents without it. */
	next?: string;
}

export function hasPlace(context: TriggerContext): boolean {
	return isObject(context.getNodeParameter(`options.${placeBeforeAgents.name}`, ''));
}

/** The place that the bot is to have; undefined if the node has no such option. */
export function readPlace(context: IHookFunctions): WantedPlace | undefined {
	const path = `options.${placeBeforeAgents.name}`;
	if (!hasPlace(context)) return undefined;
	const given = context.getNodeParameter(`${path}.place.name`, DEFAULT_NAME);
	const chosen = context.getNodeParameter(`${path}.place.next`, '', { extractValue: true });
	const wanted = readText(given, placeFault(context)) ?? DEFAULT_NAME;
	checkSwitchboardName(wanted, placeFault(context));
	return { name: wanted, next: readOptionalId(chosen, placeFault(context)) };
}

export function placeFault(context: IHookFunctions): Fault {
	return (whatToChange) =>
		new NodeOperationError(context.getNode(), `${placeBeforeAgents.displayName}: ${whatToChange}`);
}
