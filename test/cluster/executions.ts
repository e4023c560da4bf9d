import type { ExecutionSummary } from '../../sandbox/n8n/client/executions';
import type { N8nClient } from '../../sandbox/n8n/client/n8nClient';
import { until } from '../shared/until';

type Status = ExecutionSummary['status'];

/**
 * How many executions a workflow has. Not by listing them: n8n sorts by start but turns the page by ID, which in queue
 * mode leaves some out and gives others twice.
 */
export async function countExecutions(
	client: N8nClient,
	workflowId: string,
	...status: Status[]
): Promise<number> {
	const filter = JSON.stringify({ workflowId, ...(status.length > 0 && { status }) });
	const query = new URLSearchParams({ filter, limit: '1' });
	const { count } = await client.request<{ count: number }>('GET', `/executions?${query}`);
	return count;
}

/** Executions go on after the webhook was answered. */
export async function untilAllFinished(client: N8nClient, workflowId: string): Promise<void> {
	await until(async () => (await countExecutions(client, workflowId, 'new', 'running')) === 0, 200);
}
