import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	NodeConnectionTypes,
	Workflow,
	type IBinaryData,
	type IConnections,
	type ICredentialDataDecryptedObject,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type ITaskData,
	type OnError,
} from 'n8n-workflow';
import { nodeTypeOf } from '../../shared/nodeTypes';
import { makeAdditionalData } from './additionalData';
import { nodeTypes, PASS } from './nodeTypes';

export interface Run {
	credential: ICredentialDataDecryptedObject;
	parameters: INodeParameters;
	/** The JSON of the input items; one empty item unless given. */
	items?: IDataObject[];
	/** The types of the nodes in front of it, from the first one on. */
	before?: string[];
	/** The file in the field `data` of every item. */
	file?: IBinaryData;
	onError?: OnError;
	/** Presses Stop when it resolves. */
	stop?: Promise<unknown>;
}

export interface Result {
	items: INodeExecutionData[];
	/** The items of the error output, with `onError: 'continueErrorOutput'`. */
	errorItems: INodeExecutionData[];
	error?: ITaskData['error'];
	/** What stands above the output. */
	hints?: ITaskData['hints'];
}

/** Runs the node that has the resource on n8n's own engine, as one node of a workflow. */
export async function runAction({
	credential,
	parameters,
	items = [{}],
	before = [PASS],
	file,
	onError,
	stop,
}: Run): Promise<Result> {
	const action = makeNode('Action', nodeTypeOf(parameters.resource));
	const nodes = [
		...before.map((type, index) => makeNode(`Before ${index + 1}`, type)),
		{ ...action, parameters, onError },
	];
	const connections: IConnections = {};
	for (const [index, { name }] of nodes.slice(1).entries()) {
		connections[nodes[index]!.name] = {
			main: [[{ node: name, type: NodeConnectionTypes.Main, index: 0 }]],
		};
	}
	const workflow = new Workflow({ id: 'test', nodes, connections, active: false, nodeTypes });
	const input = items.map((json, item): INodeExecutionData => ({
		json,
		...(file && { binary: { data: file } }),
		pairedItem: { item },
	}));
	const runExecutionData = createRunExecutionData({
		executionData: {
			nodeExecutionStack: [{ node: nodes[0]!, data: { main: [input] }, source: null }],
		},
	});
	const additionalData = makeAdditionalData(credential);
	additionalData.hooks = new ExecutionLifecycleHooks('manual', '1', {
		...workflow,
		nodes,
		connections,
	} as never);

	const execution = new WorkflowExecute(additionalData, 'manual', runExecutionData).processRunExecutionData(
		workflow,
	);
	void stop?.then(() => execution.cancel());
	const { data } = await execution;
	const task = data.resultData.runData.Action?.[0];
	return {
		items: task?.data?.main?.[0] ?? [],
		errorItems: task?.data?.main?.[1] ?? [],
		error: task?.error ?? data.resultData.error,
		hints: task?.hints,
	};
}

export function makeNode(name: string, type: string): INode {
	return {
		id: name,
		name,
		type,
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
		credentials: { sunshineConversationsApi: { id: '1', name: 'Sandbox' } },
	};
}
