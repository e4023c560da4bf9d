import { setTimeout as pause } from 'node:timers/promises';
import { type Execution, type ExecutionSummary } from '../../sandbox/n8n/client/executions';
import type { Stage } from '../harness/stage';
import { start } from './workflows';

export interface NodeRun {
	execution: Execution;
	/** From the start of the first of the nodes to the end of the last. */
	milliseconds: number;
}

/** Runs a workflow by its manual trigger, and reads from n8n how long these nodes took. */
export async function timeNodes(stage: Stage, workflowId: string, nodeNames: string[]): Promise<NodeRun> {
	const { client } = await stage.n8n();
	const { executionId } = await client.request<{ executionId: string }>(
		'POST',
		`/workflows/${workflowId}/run`,
		{
			triggerToStartFrom: { name: start.name },
		},
	);
	await untilOver(stage, workflowId, executionId);
	const execution = await client.readExecution(executionId);
	const { runData, error } = execution.data.resultData;
	if (error) throw new Error(`The workflow ended with: ${error.message}`);
	const tasks = nodeNames.flatMap((name) => runData[name] ?? []);
	const first = Math.min(...tasks.map(({ startTime }) => startTime));
	const last = Math.max(...tasks.map(({ startTime, executionTime }) => startTime + executionTime));
	return { execution, milliseconds: last - first };
}

async function untilOver(stage: Stage, workflowId: string, executionId: string): Promise<void> {
	const { client } = await stage.n8n();
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	for (;;) {
		const { results } = await client.request<{ results: ExecutionSummary[] }>(
			'GET',
			`/executions?filter=${filter}&limit=1`,
		);
		if (results[0]?.id === executionId && results[0].stoppedAt) return;
		// Seldom, as it takes time away from what is measured.
		await pause(300);
	}
}
