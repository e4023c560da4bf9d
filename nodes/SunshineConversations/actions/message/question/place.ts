import { NodeOperationError } from 'n8n-workflow';
import { isHumanReview } from '../../../fields/humanReview';
import type { Input } from '../../../input/input';

/** Refuses where an execution cannot wait for one answer. */
export function checkPlace({ context }: Input): void {
	if (context.getNode().type.endsWith('Tool') && !isHumanReview(context)) {
		throw new NodeOperationError(context.getNode(), 'Ask and Wait cannot be a tool of an agent', {
			description:
				'An agent would not wait. Put it between the agent and a tool as a human review, or ask before or after the agent.',
		});
	}
	if (context.getInputData().length > 1) {
		throw new NodeOperationError(
			context.getNode(),
			'Ask and Wait asks one customer at a time, and several items come in',
			{ description: 'Put Loop Over Items before it, with 1 as Batch Size.' },
		);
	}
}
