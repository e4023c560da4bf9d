import { ACTION } from '../../shared/nodeTypes';
import { runAction } from '../harness/engine';
import { madeUp } from '../harness/nodeTypes';
import type { Surroundings } from '../harness/sandbox';
import { runWorkflow, START } from '../harness/workflowRun';
import type { Row } from './actionRuns';

const send = { resource: 'message', operation: 'send', text: 'Hello' };

/** What the action node says when it cannot tell which customer wrote. */
export function writerMessages(surroundings: Surroundings): Row[] {
	return [
		[
			'a customer who wrote without a trigger',
			['The Customer Who Wrote needs a Sunshine Conversations Trigger before this node.'],
			async () =>
				String((await runAction({ credential: surroundings.credential, parameters: send })).error?.message),
		],
		[
			'several customers whose items were gathered',
			['n8n does not know which of several customers this item comes from.'],
			async () => {
				const { error } = await runWorkflow({
					credential: surroundings.credential,
					items: [{ conversationId: 'a' }, { conversationId: 'b' }],
					nodes: {
						Gather: madeUp(async () => [[{ json: {}, pairedItem: [{ item: 0 }, { item: 1 }] }]]),
						Send: { type: ACTION, parameters: send },
					},
					edges: [
						[START, 'Gather'],
						['Gather', 'Send'],
					],
				});
				return String(error?.message);
			},
		],
	];
}
