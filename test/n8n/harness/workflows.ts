import type { IDataObject } from 'n8n-workflow';
import type { WorkflowFile, WorkflowNode } from '../../../sandbox/n8n/client/workflowFile';
import { nodeTypeOf, TRIGGER } from '../../shared/nodeTypes';

/** A trigger that hands its items to a node which does nothing. */
export function listeningWorkflow(name: string, parameters: IDataObject = {}): WorkflowFile {
	return {
		name,
		nodes: [
			{
				id: 'trigger',
				name: 'Trigger',
				type: TRIGGER,
				typeVersion: 1.1,
				position: [0, 0],
				parameters: { events: ['conversation:message'], ...parameters },
			},
			{
				id: 'end',
				name: 'End',
				type: 'n8n-nodes-base.noOp',
				typeVersion: 1,
				position: [220, 0],
				parameters: {},
			},
		],
		connections: { Trigger: { main: [[{ node: 'End', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
	};
}

/** The same, and each execution takes a minute, which n8n sits out in memory. */
export function dawdlingWorkflow(name: string): WorkflowFile {
	const workflow = listeningWorkflow(name);
	const [trigger, end] = workflow.nodes;
	const parameters = { resume: 'timeInterval', amount: 60, unit: 'seconds' };
	const wait = { ...end!, type: 'n8n-nodes-base.wait', typeVersion: 1.1, parameters };
	return { ...workflow, nodes: [trigger!, wait] };
}

/** A trigger with these nodes behind it, one after the other. */
export function chainedWorkflow(
	name: string,
	chain: Array<Pick<WorkflowNode, 'name' | 'parameters' | 'type'> & { typeVersion?: number }>,
): WorkflowFile {
	const { nodes, ...workflow } = listeningWorkflow(name);
	const [trigger, end] = nodes;
	const behind = chain.map((node) => ({ ...end!, typeVersion: 1, ...node, id: node.name }));
	const connections = Object.fromEntries(
		behind.map((node, index) => {
			const before = behind[index - 1]?.name ?? trigger!.name;
			return [before, { main: [[{ node: node.name, type: 'main', index: 0 }]] }];
		}),
	);
	return { ...workflow, nodes: [trigger!, ...behind], connections };
}

/** A manual trigger and our node that has the resource. */
export function actionWorkflow(name: string, parameters: IDataObject): WorkflowFile {
	return {
		name,
		nodes: [
			{
				id: 'start',
				name: 'Start',
				type: 'n8n-nodes-base.manualTrigger',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			},
			{
				id: 'action',
				name: 'Action',
				type: nodeTypeOf(parameters.resource),
				typeVersion: 1,
				position: [220, 0],
				parameters,
			},
		],
		connections: { Start: { main: [[{ node: 'Action', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
	};
}
