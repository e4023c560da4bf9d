import type { IDataObject } from 'n8n-workflow';
import type { WorkflowFile } from '../../../sandbox/n8n/client/workflowFile';
import { ACTION } from '../../shared/nodeTypes';
import { listeningWorkflow } from '../harness/workflows';

/** A trigger, a question to the customer who wrote, and the answer said back. */
export function askingWorkflow(name: string, question: IDataObject, trigger: IDataObject = {}): WorkflowFile {
	const { nodes, ...workflow } = listeningWorkflow(name, trigger);
	const parameters = { resource: 'message', operation: 'sendAndWait', message: 'Which day?', ...question };
	const ask = {
		id: 'ask',
		name: 'Ask',
		type: ACTION,
		typeVersion: 1,
		position: [220, 0] as [number, number],
		parameters,
	};
	const say = {
		...ask,
		id: 'say',
		name: 'Say',
		position: [440, 0] as [number, number],
		parameters: {
			resource: 'message',
			operation: 'send',
			text: '={{ $json.answered ? "You said: " + $json.answer : "No answer: " + $json.reason }}',
		},
	};
	return {
		...workflow,
		nodes: [nodes[0]!, ask, say],
		connections: {
			Trigger: { main: [[{ node: 'Ask', type: 'main', index: 0 }]] },
			Ask: { main: [[{ node: 'Say', type: 'main', index: 0 }]] },
		},
	};
}
