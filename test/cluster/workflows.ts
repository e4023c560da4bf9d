import type { IDataObject } from 'n8n-workflow';
import type { WorkflowFile } from '../../sandbox/n8n/client/workflowFile';
import { listeningWorkflow } from '../n8n/harness/workflows';
import { ACTION } from '../shared/nodeTypes';

function followedBy(workflow: WorkflowFile, type: string, typeVersion: number, parameters: IDataObject) {
	const [trigger, end] = workflow.nodes;
	return { ...workflow, nodes: [trigger!, { ...end!, type, typeVersion, parameters }] };
}

/** Calls `url` with the text of the message as its path. */
export function callingWorkflow(name: string, url: string, options: IDataObject = {}): WorkflowFile {
	return followedBy(listeningWorkflow(name, { options }), 'n8n-nodes-base.httpRequest', 4.2, {
		url: `=${url}/{{ encodeURIComponent($json.text) }}`,
	});
}

/** Answers the customer with the same text. */
export function echoingWorkflow(name: string): WorkflowFile {
	return followedBy(listeningWorkflow(name), ACTION, 1, {
		conversationId: '={{ $json.conversationId }}',
		text: '={{ $json.text }}',
	});
}

/** As the error workflow of another one: calls `url` with the ID of the execution that failed. */
export function reportingWorkflow(name: string, url: string): WorkflowFile {
	const calling = followedBy(listeningWorkflow(name), 'n8n-nodes-base.httpRequest', 4.2, {
		url: `=${url}/failed {{ $json.execution.id }}`,
	});
	const trigger = { ...calling.nodes[0]!, type: 'n8n-nodes-base.errorTrigger', parameters: {} };
	return { ...calling, nodes: [trigger, calling.nodes[1]!] };
}
