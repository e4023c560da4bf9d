import { parse } from 'flatted';
import type { IDataObject, INodeExecutionData, IRunExecutionData } from 'n8n-workflow';
import type { Request } from './session';

const statuses = ['canceled', 'crashed', 'error', 'new', 'running', 'success', 'unknown', 'waiting'] as const;

export interface ExecutionSummary {
	id: string;
	workflowId: string;
	mode: string;
	status: (typeof statuses)[number];
	startedAt: string;
	stoppedAt: string | null;
}

export interface Execution extends ExecutionSummary {
	data: IRunExecutionData;
}

interface Page {
	results: ExecutionSummary[];
	nextCursor?: string | null;
}

const pageSize = 100;

/**
 * All executions of a workflow, newest first; those that run or wait are among them. Every status is named,
 * as n8n otherwise asks for the running and the ended ones apart and one that ends meanwhile is in neither answer.
 */
export async function listExecutions(request: Request, workflowId: string): Promise<ExecutionSummary[]> {
	const filter = JSON.stringify({ workflowId, status: statuses });
	const executions: ExecutionSummary[] = [];
	let cursor: string | null | undefined;
	do {
		const query = new URLSearchParams({ filter, limit: String(pageSize), ...(cursor && { cursor }) });
		const page: Page = await request('GET', `/executions?${query}`);
		executions.push(...page.results);
		cursor = page.results.length === pageSize ? page.nextCursor : undefined;
	} while (cursor);
	return executions;
}

export async function readExecution(request: Request, id: string): Promise<Execution> {
	const execution = await request<Omit<Execution, 'data'> & { data: string }>('GET', `/executions/${id}`);
	return { ...execution, data: parse(execution.data) as IRunExecutionData };
}

/** The items that a node put out, over all its runs and outputs. */
export function readOutput(execution: Execution, nodeName: string): IDataObject[] {
	const runs = execution.data.resultData.runData[nodeName] ?? [];
	const outputs = runs.flatMap((run): Array<INodeExecutionData[] | null> => run.data?.main ?? []);
	return outputs.flatMap((items) => items ?? []).map(({ json }) => json);
}
