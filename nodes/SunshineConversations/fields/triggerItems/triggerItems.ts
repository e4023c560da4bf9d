import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { idIn, type Writer } from './event';
import { ExecutedNodes } from './executedNodes';
import { placeOf, type Place } from './place';

const places = new WeakMap<IExecuteFunctions, Place>();

/** The items of our triggers that one item comes from, however it came here. */
export class TriggerItems {
	/** The names of the triggers before this node. */
	readonly triggers: string[];
	/** Those of them that this run started with. */
	readonly started: string[];
	/** What an agent's model wrote is the JSON of a tool's item. */
	readonly isTool: boolean;
	private readonly place: Place;
	private readonly nodes: ExecutedNodes;

	constructor({ context, itemIndex }: { context: IExecuteFunctions; itemIndex: number }) {
		this.place = places.get(context) ?? placeOf(context);
		places.set(context, this.place);
		this.nodes = new ExecutedNodes(context, itemIndex);
		this.triggers = this.place.triggers;
		this.started = this.triggers.filter((name) => this.nodes.has(name));
		this.isTool = this.place.isTool;
	}

	/** All that it may come from where n8n has lost track: these then differ in the ID, unless there is only one. */
	find(member: keyof Writer): IDataObject[] {
		const { isTool, beforeAgents, loops } = this.place;
		const idsOf = (items: Array<IDataObject | undefined>) => [
			...new Set(items.map((item) => item && idIn(item, member))),
		];
		const areOne = (items: Array<IDataObject | undefined>): items is IDataObject[] => {
			const [id, ...others] = idsOf(items);
			return id !== undefined && others.length === 0;
		};

		const paired = this.started.map((name) => this.nodes.paired(name)).filter((item) => item !== undefined);
		if (paired.length > 0 && beforeAgents.length === 0) return paired;
		const all = this.started.flatMap((name) => this.nodes.all(name));
		if (beforeAgents.length === 0 || areOne(all)) return all;

		// When an agent runs again in a loop, n8n may pair its items with those of an earlier run.
		const inLoop = this.latestOf(loops);
		if (areOne(inLoop)) return inLoop;
		const asked = this.latestOf(beforeAgents);
		// n8n pairs a tool's item with the agent's first one.
		if (isTool) return areOne(asked) ? asked : all;
		const known = idsOf(asked);
		return paired.length > 0 && idsOf(paired).every((id) => known.includes(id)) ? paired : all;
	}

	/** What went into the agent that has called this tool. */
	beforeAgent(): Array<IDataObject | undefined> {
		return this.place.beforeAgents.flatMap((name) => this.nodes.ancestors(name, name));
	}

	/** What the latest output of these nodes comes from; undefined for what is not known. */
	private latestOf(names: string[]): Array<IDataObject | undefined> {
		return this.started.flatMap((trigger) => names.flatMap((name) => this.nodes.ancestors(name, trigger)));
	}
}
