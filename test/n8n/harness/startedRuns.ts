import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'flatted';
import type { IDataObject, INodeExecutionData, IRunExecutionData } from 'n8n-workflow';
import type { ExecutionSummary } from '../../../sandbox/n8n/client/executions';
import { query } from './database';
import type { Instance } from './instance';

/** One execution. */
export interface Run {
	id: number;
	status: ExecutionSummary['status'];
	/** What it was started with. */
	items: IDataObject[];
	/** The events, one for each simplified item. */
	eventIds: string[];
	/** Why it failed. */
	error?: string;
}

interface Row extends Pick<Run, 'id' | 'status'> {
	data: string;
}

/** What the trigger gave: it waits on the stack until the execution's end is saved, then it is among the results. */
function readItems({ executionData, resultData }: IRunExecutionData): INodeExecutionData[] {
	const waiting = executionData?.nodeExecutionStack.find(({ node }) => node.name === 'Trigger');
	const put = waiting?.data.main ?? resultData.runData.Trigger?.flatMap((run) => run.data?.main ?? []);
	return (put ?? []).flatMap((items) => items ?? []);
}

/** All executions of a workflow; hundreds are read faster from the database than through n8n. */
export async function startedRuns(instance: Instance, workflowId: string): Promise<Run[]> {
	const rows = await query<Row>(
		instance,
		`SELECT id, status, data FROM execution_entity JOIN execution_data ON executionId = id
			WHERE execution_entity.workflowId = '${workflowId}' ORDER BY id`,
	);
	return rows.map(({ id, status, data }) => {
		const run = parse(data) as IRunExecutionData;
		const items = readItems(run).map(({ json }) => json);
		const eventIds = items.map(({ eventId }) => eventId as string);
		return { id, status, items, eventIds, error: run.resultData.error?.message };
	});
}

export async function countRuns(instance: Instance, workflowId: string): Promise<number> {
	const rows = await query<{ id: number }>(
		instance,
		`SELECT id FROM execution_entity WHERE workflowId = '${workflowId}'`,
	);
	return rows.length;
}

export const isOver = (status: Run['status']) => status !== 'new' && status !== 'running';

/** In milliseconds, without any execution getting further. */
const PATIENCE = 60_000;

/**
 * Resolves when nothing runs any more. Those that n8n had in hand when it was killed may stay: n8n leaves one as
 * running for ever if it had logged the start of the workflow and not yet that of a node.
 */
export async function finishedRuns(
	instance: Instance,
	workflowId: string,
	cutOff = new Set<number>(),
): Promise<Run[]> {
	let before = '';
	for (let quiet = 0; ; quiet += 200) {
		const runs = await startedRuns(instance, workflowId);
		const open = runs.filter(({ status }) => !isOver(status)).map(({ id, status }) => ({ id, status }));
		if (open.length === 0) return runs;
		if (quiet > PATIENCE) {
			if (open.every(({ id }) => cutOff.has(id))) return runs;
			throw new Error(`These executions get no further: ${JSON.stringify(open)}`);
		}
		const now = JSON.stringify(open);
		if (now !== before) quiet = 0;
		before = now;
		await pause(200);
	}
}

/** How many executions each event started. */
export function countByEvent(runs: Run[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const id of runs.flatMap(({ eventIds }) => eventIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}
