import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { readId } from '../../input/id';
import type { Input } from '../../input/input';
import { toText } from '../../input/text';
import { writerIn, type Writer } from './event';
import { ExecutedNodes } from './executedNodes';
import { placeOf, type Place } from './place';

const places = new WeakMap<IExecuteFunctions, Place>();

/** An ID of the customer who wrote; `field` is where that was chosen. */
export function idOfWriter(input: Input, field: INodeProperties, member: keyof Writer): string {
	const { context, itemIndex } = input;
	const place = places.get(context) ?? placeOf(context);
	places.set(context, place);
	const fault = input.faultOf(field);
	if (place.triggers.length === 0) {
		throw fault(
			'The Customer Who Wrote needs a Sunshine Conversations Trigger before this node. Connect one, or choose another entry and enter an ID, as in a workflow that another workflow calls',
		);
	}
	const nodes = new ExecutedNodes(context, itemIndex);
	const triggers = place.triggers.filter((name) => nodes.has(name));
	if (triggers.length === 0) {
		throw fault(
			`no customer wrote, as this run did not start with ${place.triggers.map((name) => `"${name}"`).join(' or ')}. Start it there, or choose another entry`,
		);
	}
	const ids = distinctIds(triggers, member, nodes, place);
	const [id, ...others] = ids;
	if (others.length > 0) {
		throw fault(
			'n8n does not know which of several customers this item comes from. Put Loop Over Items behind the trigger, so that they come one at a time, or keep "pairedItem" in your Code node',
		);
	}
	if (id !== undefined) return readId(id, fault);
	const missing = member === 'userId' ? 'names no user' : 'belongs to no conversation';
	throw fault(`the event of the trigger ${missing}. Choose another event there, or another entry here`);
}

/** More than one if it cannot be told; undefined for an item that has none. */
function distinctIds(
	triggers: string[],
	member: keyof Writer,
	nodes: ExecutedNodes,
	{ isTool, beforeAgents, loops }: Place,
): Array<string | undefined> {
	const idsOf = (items: Array<IDataObject | undefined>) => [
		...new Set(items.map((item) => (item && toText(writerIn(item)[member])) || undefined)),
	];
	const latestOf = (names: string[]) =>
		idsOf(triggers.flatMap((trigger) => names.flatMap((name) => nodes.ancestors(name, trigger))));

	// Not for a tool: n8n pairs its item with the agent's first one, and the model writes into its JSON.
	const paired = isTool ? [] : idsOf(triggers.map((name) => nodes.paired(name)).filter(Boolean));
	if (paired.length > 0 && beforeAgents.length === 0) return paired;
	const all = idsOf(triggers.flatMap((name) => nodes.all(name)));
	if (all.length === 1 || beforeAgents.length === 0) return all;

	// When an agent runs again in a loop, n8n may pair its items with those of an earlier run.
	const inLoop = latestOf(loops);
	if (isOne(inLoop)) return inLoop;
	const asked = latestOf(beforeAgents);
	if (isTool) return isOne(asked) ? asked : all;
	return paired.length > 0 && paired.every((id) => asked.includes(id)) ? paired : all;
}

function isOne(ids: Array<string | undefined>): boolean {
	return ids.length === 1 && ids[0] !== undefined;
}
