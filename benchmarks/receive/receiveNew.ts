import type { Bench, Report } from '../harness/bench';
import type { Stage } from '../harness/stage';
import { expectAtLeast } from '../harness/verdict';
import { compareRates, hold, tabulate } from './contest';
import { freshIds, openDrawn, openTrigger, secretByHand, type Receiver } from './receivers';
import { plain, verified } from './workflows';

const CONCURRENCIES = [1, 4, 16];
const ROUNDS = 5;
const CALLS = 100;
const PART_OF_PLAIN = 0.95;

const contender = (label: string, receiver: Receiver) => ({
	label,
	count: CALLS,
	call: () => receiver.call(freshIds(1)),
	status: 200,
});

async function run(stage: Stage): Promise<Report> {
	const contenders = {
		ours: contender('our trigger', await openTrigger(stage)),
		plain: contender('Webhook', await openDrawn(stage, plain())),
		drawn: contender('Webhook → Code → Remove Duplicates', await openDrawn(stage, verified(secretByHand))),
	};
	const contests = await hold(stage, contenders, CONCURRENCIES, ROUNDS);
	const verdicts = contests.flatMap(({ concurrency, loads: { ours, plain: simple, drawn } }) => [
		expectAtLeast(
			PART_OF_PLAIN,
			`at least ${PART_OF_PLAIN} × the Webhook node, concurrency ${concurrency}`,
			compareRates(ours, simple),
		),
		expectAtLeast(1, `ahead of the drawn chain, concurrency ${concurrency}`, compareRates(ours, drawn)),
	]);
	return { tables: [tabulate('New events', contenders, contests, 'ours')], verdicts };
}

export const receiveNew: Bench = {
	name: 'receive-new',
	title: 'Receive new events',
	about: `${CALLS} deliveries of one event each, ${ROUNDS} rounds. All contenders answer when n8n has created the execution; the next one begins when all executions are over.`,
	remarks: [],
	run,
};
