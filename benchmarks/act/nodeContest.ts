import type { Execution } from '../../sandbox/n8n/client/executions';
import type { Table } from '../harness/bench';
import type { DrawnNode } from '../harness/chain';
import { formatNumber, formatSpread, formatTimes } from '../harness/format';
import { inTurn } from '../harness/rounds';
import type { Stage } from '../harness/stage';
import { medianOf, ratioOf, spreadOf, type Spread } from '../harness/statistics';
import { timeNodes } from './nodeRun';
import { countRequests } from './requestsMade';
import { actingWorkflow, loopingWorkflow } from './workflows';

export interface NodeContender {
	label: string;
	/** What works on the items in n8n; or what does the same without. */
	nodes: DrawnNode[] | (() => Promise<number>);
	/** The nodes work on one item after the other. */
	isLooping?: boolean;
	/** More at once than the floor allows for. */
	isAboveFloor?: boolean;
}

export interface NodeSample {
	milliseconds: number;
	/** Of the API. */
	requests: number;
}

export type NodeContest<Name extends string> = Record<Name, NodeSample[]>;

/** Lets the contenders work on the same items in turn; looks at each execution. */
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
	for (const [name, { nodes, isLooping }] of Object.entries(contenders) as Array<[Name, NodeContender]>) {
		if (typeof nodes === 'function') {
			runs[name] = async () => {
				const { result: milliseconds, requests } = await countRequests(sandbox, nodes);
				return { milliseconds, requests };
			};
			continue;
		}
		const draw = isLooping ? loopingWorkflow : actingWorkflow;
		const { id } = await client.importWorkflow(draw(name, items, nodes), credential);
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
	contenders: Record<Name, NodeContender>,
	contest: NodeContest<Name>,
	floor: number,
): Table {
	const names = Object.keys(contenders) as Name[];
	const [ours] = names;
	const rows = names.map((name) => {
		const { label, isAboveFloor } = contenders[name];
		const times = timesOf(contest[name]);
		return [
			label,
			formatNumber(medianOf(contest[name].map(({ requests }) => requests))),
			formatSpread(spreadOf(times), ' ms'),
			isAboveFloor ? '' : formatTimes(spreadOf(times.map((time) => time / floor))),
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
