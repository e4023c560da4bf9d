import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

const TRIGGER = '.sunshineConversationsTrigger';
const LOOP = '.splitInBatches';

/** What comes before and around this node in the workflow. */
export interface Place {
	/** The names of our triggers before it. */
	triggers: string[];
	isTool: boolean;
	/** The nodes right before an agent that has called this tool or that comes before this node. */
	beforeAgents: string[];
	/** The loops over items within which this node is. */
	loops: string[];
}

export function placeOf(context: IExecuteFunctions): Place {
	const { name } = context.getNode();
	const start = context.getParentNodes(name).length === 0 ? startOfAgent(context) : undefined;
	if (start === undefined) {
		const agents = parentNames(context, name).filter((parent) => toolsOf(context, parent).length > 0);
		return {
			triggers: parentsOfType(context, TRIGGER, [name]),
			isTool: false,
			beforeAgents: agents.flatMap((agent) => parentNames(context, agent, 1)),
			loops: loopsAround(context, [name]),
		};
	}
	// From the second run of an agent on, n8n names the agent as what came before it.
	const isAgent = toolsOf(context, start).includes(name);
	const around = [start, ...context.getChildNodes(start).map((child) => child.name)];
	return {
		triggers: parentsOfType(context, TRIGGER, around),
		isTool: true,
		beforeAgents: isAgent ? parentNames(context, start, 1) : [start],
		loops: loopsAround(context, around),
	};
}

/** A tool has no nodes before it, only an agent that has called it. */
function startOfAgent(context: IExecuteFunctions): string | undefined {
	const [item] = context.getInputData() as Array<INodeExecutionData | undefined>;
	const paired = item?.pairedItem;
	if (typeof paired === 'object' && 'sourceOverwrite' in paired && paired.sourceOverwrite) {
		return paired.sourceOverwrite.previousNode;
	}
	try {
		return context.getInputSourceData().previousNode;
	} catch {
		return undefined;
	}
}

function loopsAround(context: IExecuteFunctions, names: string[]): string[] {
	return parentsOfType(context, LOOP, names).filter((loop) =>
		parentNames(context, loop).some((parent) => names.includes(parent)),
	);
}

function parentsOfType(context: IExecuteFunctions, ending: string, names: string[]): string[] {
	const nodes = names.flatMap((name) => context.getParentNodes(name));
	return [...new Set(nodes.filter(({ type }) => type.endsWith(ending)).map(({ name }) => name))];
}

function parentNames(context: IExecuteFunctions, name: string, depth?: number): string[] {
	return context.getParentNodes(name, { depth }).map((parent) => parent.name);
}

function toolsOf(context: IExecuteFunctions, name: string): string[] {
	return context.getParentNodes(name, { connectionType: 'ai_tool' }).map((tool) => tool.name);
}
