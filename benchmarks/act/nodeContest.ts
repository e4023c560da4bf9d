import type { Execution } from '../../sandbox/n8n/executions';
import type { Table } from '../harness/bench';
import type { DrawnNode } from '../harness/chain';
import { formatNumber, formatSpread, formatTimes } from '../harness/format';
import { inTurn } from '../harness/rounds';
import type { Stage } from '../harness/stage';
import { quantile, ratioOf, spreadOf, type Spread } from '../harness/statistics';
import { timeNodes } from './nodeRun';
import { countRequests } from './requestsMade';
import { actingWorkflow } from './workflows';

export interface NodeContender {
	label: string;
	nodes: DrawnNode[];
}

export interface NodeSample {
	milliseconds: number;
	/** Of the API. */
	requests: number;
}

export type NodeContest<Name extends string> = Record<Name, NodeSample[]>;

/** Lets each row of nodes work on the same items in turn, in n8n; looks at each execution. */
export async function timeInTurn<Name extends string>(
	stage: Stage,
	contenders: Record<Name, NodeContender>,
	items: string,
	rounds: number,
	inspect: (execution: Execution, name: Name) => Promise<void> | void = () => {},
): Promise<NodeContest<Name>> {
	const { client, credential } = await stage.n8n();
	const sandbox = await stage.sandbox();
	const runs = {} as Record<Name, () => Promise<NodeSample>>;
	for (const [name, { nodes }] of Object.entries(contenders) as Array<[Name, NodeContender]>) {
		const { id } = await client.importWorkflow(actingWorkflow(name, items, nodes), credential);
		const nodeNames = nodes.map((node) => node.name);
		runs[name] = async () => {
			const { result, requests } = await countRequests(
				sandbox,
				async () => await timeNodes(stage, id, nodeNames),
			);
			await inspect(result.execution, name);
			return { milliseconds: result.milliseconds, requests };
		};
	}
	return await inTurn(runs, rounds, (round) => stage.note(`round ${round} of ${rounds}`));
}

export const timesOf = (samples: NodeSample[]): number[] => samples.map(({ milliseconds }) => milliseconds);

export function compareTimes(ours: NodeSample[], theirs: NodeSample[]): Spread {
	return ratioOf(timesOf(ours), timesOf(theirs));
}

/** One row for each contender; ours comes first. */
export function tabulateTimes<Name extends string>(
	caption: string,
	contenders: Record<Name, { label: string }>,
	contest: NodeContest<Name>,
	floor: number,
): Table {
	const names = Object.keys(contenders) as Name[];
	const [ours] = names;
	const rows = names.map((name) => {
		const times = timesOf(contest[name]);
		return [
			contenders[name].label,
			formatNumber(
				quantile(
					contest[name].map(({ requests }) => requests),
					0.5,
				),
			),
			formatSpread(spreadOf(times), ' ms'),
			formatTimes(spreadOf(times.map((time) => time / floor))),
			name === ours ? '' : formatTimes(compareTimes(contest[ours!], contest[name])),
		];
	});
	const columns = [
		'Contender',
		'Requests',
		'Time',
		`To the floor of ${formatNumber(floor)} ms`,
		'Our time to this',
	];
	return { caption, columns, rows };
}
