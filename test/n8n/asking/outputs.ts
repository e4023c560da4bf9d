import { parse } from 'flatted';
import type { IDataObject, IRunExecutionData } from 'n8n-workflow';
import type { ExecutionSummary } from '../../../sandbox/n8n/client/executions';
import { query } from '../harness/database';
import type { Instance } from '../harness/instance';

interface Row {
	id: number;
	status: ExecutionSummary['status'];
	data: string;
}

export interface Outcome extends Omit<Row, 'data'> {
	/** What the customer wrote first. */
	started: IDataObject;
	/** What the question gave in the end. */
	answer?: IDataObject;
	/** Why it failed: what is said, and what below. */
	fault?: string;
}

/** The executions of a workflow that asks. */
export async function readOutcomes(instance: Instance, workflowId: string): Promise<Outcome[]> {
	const rows = await query<Row>(
		instance,
		`SELECT id, status, data FROM execution_entity JOIN execution_data ON executionId = id
			WHERE execution_entity.workflowId = '${workflowId}' ORDER BY id`,
	);
	return rows.map(({ data, ...row }) => {
		// Of a run in the editor n8n stores nothing while it goes on.
		const { runData, error } = (parse(data) as IRunExecutionData | undefined)?.resultData ?? { runData: {} };
		const outputOf = (node: string) => runData[node]?.at(-1)?.data?.main?.[0]?.[0]?.json;
		const fault = error && [error.message, error.description].filter(Boolean).join(' / ');
		return {
			...row,
			started: outputOf('Trigger') ?? {},
			answer: outputOf('Ask') ?? outputOf('Action'),
			fault,
		};
	});
}
