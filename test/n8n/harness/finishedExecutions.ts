import { setTimeout as pause } from 'node:timers/promises';
import type { ExecutionSummary } from '../../../sandbox/n8n/client/executions';
import type { N8nClient } from '../../../sandbox/n8n/client/n8nClient';

/** All executions of a workflow. They go on after the webhook was answered, and only then can their data be read. */
export async function finishedExecutions(client: N8nClient, workflowId: string): Promise<ExecutionSummary[]> {
	for (;;) {
		const executions = await client.listExecutions(workflowId);
		if (executions.every(({ stoppedAt }) => stoppedAt)) return executions;
		await pause(50);
	}
}
