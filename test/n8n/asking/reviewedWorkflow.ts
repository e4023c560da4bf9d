import type { IDataObject } from 'n8n-workflow';
import type { WorkflowFile, WorkflowNode } from '../../../sandbox/n8n/client/workflowFile';
import { ACTION } from '../../shared/nodeTypes';
import { listeningWorkflow } from '../harness/workflows';

const next = { __rl: true, mode: 'list', value: '' };
const placeBeforeAgents = { place: { name: 'review-bot', next } };

export const QUESTION = 'Shall we cancel order 4711?';

interface Parts {
	/** Where the tool posts to. */
	shop: string;
	/** The kind of node that our node is below the agent: `HitlTool` or `Tool`. */
	suffix?: string;
	options: IDataObject;
}

/** A trigger, an agent that may cancel an order after the customer has agreed, and what it says in the end. */
export function reviewedWorkflow({ shop, suffix = 'HitlTool', options }: Parts): WorkflowFile {
	const { nodes, ...workflow } = listeningWorkflow('Review', { options: { placeBeforeAgents } });
	const add = (name: string, type: string, typeVersion: number, parameters: IDataObject) => {
		const node: WorkflowNode = {
			id: name.toLowerCase(),
			name,
			type,
			typeVersion,
			position: [0, 0],
			parameters,
		};
		nodes.push(node);
	};
	nodes.pop();
	add('Agent', '@n8n/n8n-nodes-langchain.agent', 3.1, {
		promptType: 'define',
		text: '={{ $json.text }}',
		options: {},
	});
	add('Model', '@n8n/n8n-nodes-langchain.lmChatOpenAi', 1.3, {
		model: { __rl: true, mode: 'id', value: 'model' },
		responsesApiEnabled: false,
		options: { maxRetries: 0 },
	});
	add('Review', `${ACTION}${suffix}`, 1, {
		resource: 'message',
		operation: 'sendAndWait',
		message: '=Shall we cancel order {{ $tool?.parameters.order }}?',
		options,
	});
	add('Cancel the order', 'n8n-nodes-base.httpRequestTool', 4.2, {
		toolDescription: 'Cancels an order',
		method: 'POST',
		url: shop,
		sendBody: true,
		bodyParameters: {
			parameters: [{ name: 'order', value: "={{ $fromAI('order', 'The number of the order', 'string') }}" }],
		},
	});
	add('Say', ACTION, 1, { resource: 'message', operation: 'send', text: '={{ $json.output }}' });
	const to = (node: string, type: string) => ({ [type]: [[{ node, type, index: 0 }]] });
	const connections: Record<string, unknown> = {
		Trigger: to('Agent', 'main'),
		Agent: to('Say', 'main'),
		Model: to('Agent', 'ai_languageModel'),
		Review: to('Agent', 'ai_tool'),
		'Cancel the order': to('Review', 'ai_tool'),
	};
	return { ...workflow, nodes, connections };
}
