import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	NodeConnectionTypes,
	Workflow,
	type ICredentialDataDecryptedObject,
	type IConnections,
	type IDataObject,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type IRunData,
	type IWorkflowSettings,
	type NodeConnectionType,
	type OnError,
} from 'n8n-workflow';
import { TRIGGER } from '../../shared/nodeTypes';
import { makeAdditionalData } from './additionalData';
import { makeNode } from './engine';
import { nodeTypesWith } from './nodeTypes';

export const START = 'Customer "message" \\ \'1\'';

export interface Drawing {
	credential: ICredentialDataDecryptedObject;
	/** What the trigger gives. */
	items: IDataObject[];
	/** The other nodes by name: a type with parameters, or one that is made up. */
	nodes: Record<string, { type: string; parameters: INodeParameters } | INodeType>;
	/** `[from, to]`, or with the output that leads on. */
	edges: Array<[from: string, to: string, output?: number]>;
	/** `[tool, agent]`. */
	tools?: Array<[tool: string, agent: string]>;
	/** What made-up nodes are called as types, where that matters. */
	types?: Record<string, string>;
	/** Of the workflow. */
	settings?: IWorkflowSettings;
	/** Of our nodes. */
	onError?: OnError;
	/** The node that begins; the trigger unless given. */
	start?: string;
}

export interface RunOfWorkflow {
	runData: IRunData;
	error?: Error;
	/** What the node has put out at its first output, in all its runs. */
	outputOf(name: string): IDataObject[];
}

/** Runs a workflow that begins with the trigger, on n8n's own engine. */
export async function runWorkflow(drawing: Drawing): Promise<RunOfWorkflow> {
	const { credential, items, start = START, types = {}, onError } = drawing;
	const madeUp: Record<string, INodeType> = {};
	const nodes = [makeNode(START, TRIGGER)];
	for (const [name, given] of Object.entries(drawing.nodes)) {
		if ('type' in given) {
			nodes.push({ ...makeNode(name, given.type), parameters: given.parameters, onError });
		} else {
			const type = types[name] ?? `test.${name}`;
			madeUp[type] = given;
			nodes.push(makeNode(name, type));
		}
	}
	const connections = connect(drawing);
	const workflow = new Workflow({
		id: 'test',
		nodes,
		connections,
		active: false,
		nodeTypes: nodeTypesWith(madeUp),
		settings: { executionOrder: 'v1', ...drawing.settings },
	});
	const input = items.map((json): INodeExecutionData => ({ json }));
	const first = nodes.find(({ name }) => name === start)!;
	const runExecutionData = createRunExecutionData({
		executionData: { nodeExecutionStack: [{ node: first, data: { main: [input] }, source: null }] },
	});
	const additionalData = makeAdditionalData(credential);
	additionalData.hooks = new ExecutionLifecycleHooks('trigger', '1', {
		...workflow,
		nodes,
		connections,
	} as never);
	const { data } = await new WorkflowExecute(
		additionalData,
		'trigger',
		runExecutionData,
	).processRunExecutionData(workflow);
	const { runData, error } = data.resultData;
	return {
		runData,
		error,
		outputOf: (name) =>
			(runData[name] ?? []).flatMap(({ data: out }) => (out?.main?.[0] ?? []).map(({ json }) => json)),
	};
}

function connect({ edges, tools = [] }: Drawing): IConnections {
	const connections: IConnections = {};
	const add = (from: string, to: string, type: NodeConnectionType, output: number): void => {
		const ends = ((connections[from] ??= {})[type] ??= []);
		while (ends.length <= output) ends.push([]);
		ends[output]!.push({ node: to, type, index: 0 });
	};
	for (const [from, to, output = 0] of edges) add(from, to, NodeConnectionTypes.Main, output);
	for (const [tool, agent] of tools) add(tool, agent, NodeConnectionTypes.AiTool, 0);
	return connections;
}
