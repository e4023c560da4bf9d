import { parse } from 'flatted';
import type { IRunExecutionData } from 'n8n-workflow';
import { readOutput, type Execution } from '../../sandbox/n8n/client/executions';
import { query } from '../../test/n8n/harness/database';
import type { Bench, Report } from '../harness/bench';
import { inTurn } from '../harness/rounds';
import type { Stage } from '../harness/stage';
import { drain } from './drain';
import { applyLoad } from './load';
import { freshIds, openDrawn, openTrigger, type Receiver } from './receivers';
import { deduplicated, end, remembered } from './workflows';

const PAIRS = 500;
/** And one that warms up; what slips through then counts as well. */
const ROUNDS = 4;

interface Row {
	data: string;
}

/** How often each event has come to the end of the workflow. */
async function countArrivals(stage: Stage, { workflowId }: Receiver): Promise<Map<string, number>> {
	const rows = await query<Row>(
		await stage.n8n(),
		`SELECT data FROM execution_entity JOIN execution_data ON executionId = id
			WHERE execution_entity.workflowId = '${workflowId}'`,
	);
	const counts = new Map<string, number>();
	for (const { data } of rows) {
		const execution = { data: parse(data) as IRunExecutionData } as Execution;
		const events = readOutput(execution, end.name).map((json) => idOf(json));
		for (const id of events) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}

/** Our trigger's items, one event by Code, or a whole delivery. */
function idOf(json: object): string {
	const { eventId, id, body } = json as {
		eventId?: string;
		id?: string;
		body?: { events: [{ id: string }] };
	};
	return eventId ?? id ?? body!.events[0].id;
}

async function run(stage: Stage): Promise<Report> {
	const contenders = {
		'our trigger': await openTrigger(stage),
		'Webhook → Remove Duplicates': await openDrawn(stage, deduplicated()),
		'Webhook → Code with static data': await openDrawn(stage, remembered()),
	};
	const perRound = PAIRS / (ROUNDS + 1);
	const sendPairs = (receiver: Receiver) => async () => {
		for (const id of freshIds(perRound)) {
			const call = receiver.call([id]);
			const { statuses } = await applyLoad([call, call], 2);
			if (statuses.get(200) !== 2) throw new Error(`A pair was answered ${[...statuses.keys()].join(', ')}`);
		}
		await drain(stage);
	};
	const entries = Object.entries(contenders).map(([name, receiver]) => [name, sendPairs(receiver)] as const);
	await inTurn(Object.fromEntries(entries), ROUNDS, (round) => stage.note(`round ${round} of ${ROUNDS}`));

	const rows: string[][] = [];
	for (const [name, receiver] of Object.entries(contenders)) {
		const counts = [...(await countArrivals(stage, receiver)).values()];
		const twice = counts.filter((count) => count > 1).length;
		rows.push([name, String(counts.length), String(twice), String(PAIRS - counts.length)]);
	}
	const [, , twice, lost] = rows[0]!;
	return {
		tables: [{ caption: 'Pairs', columns: ['Contender', 'Events', 'Let through twice', 'Lost'], rows }],
		verdicts: [
			{
				aim: 'no duplicate let through, none lost',
				measured: `${twice} let through, ${lost} lost`,
				isMet: twice === '0' && lost === '0',
			},
		],
	};
}

export const duplicates: Bench = {
	name: 'duplicates',
	title: 'Duplicates let through',
	about: `${PAIRS} events, each delivered twice at the same moment, one pair after the other. What counts is what comes to the end of the workflow.`,
	remarks: [],
	run,
};
