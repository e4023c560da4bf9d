import { setTimeout as pause } from 'node:timers/promises';
import type { ExecutionSummary } from '../../../sandbox/n8n/client/executions';
import type { N8nClient } from '../../../sandbox/n8n/client/n8nClient';

const UNFINISHED = ['new', 'running', 'waiting'];

/** All executions of a workflow. They go on after the webhook was answered, and only then can their data be read. */
export async function finishedExecutions(client: N8nClient, workflowId: string): Promise<ExecutionSummary[]> {
	for (;;) {
		const executions = await client.listExecutions(workflowId);
		// One that has waited keeps the time at which it began to wait.
		const areOver = executions.every(({ status, stoppedAt }) => stoppedAt && !UNFINISHED.includes(status));
		if (areOver) return executions;
		await pause(50);
	}
}
