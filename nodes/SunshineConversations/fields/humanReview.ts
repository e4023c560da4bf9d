import type { IExecuteFunctions } from 'n8n-workflow';

/** Whether an agent asks by this node before it uses a tool. n8n makes such a node of any that can wait for an answer. */
export function isHumanReview(context: Pick<IExecuteFunctions, 'getNode'>): boolean {
	return context.getNode().type.endsWith('HitlTool');
}
