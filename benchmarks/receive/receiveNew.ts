import type { Bench, Report } from '../harness/bench';
import type { Stage } from '../harness/stage';
import { expectAtLeast } from '../harness/verdict';
import { compareRates, compete, tabulate } from './contest';
import { engineRemark, withLazyEngine } from './lazyEngine';
import { freshIds, openDrawn, openTrigger, secretByHand, type Receiver } from './receivers';
import { plain, verified, withExpression } from './workflows';

const CONCURRENCIES = [1, 4, 16];
const ROUNDS = 4;
const CALLS = 60;
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
		withExpression: contender(
			'Webhook with an expression in an option',
			await openDrawn(stage, withExpression()),
		),
		drawn: contender('Webhook → Code → Remove Duplicates', await openDrawn(stage, verified(secretByHand))),
	};
	const contests = await compete(stage, contenders, CONCURRENCIES, ROUNDS);
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
	about: `${CALLS} deliveries of one event each, ${ROUNDS} rounds. All contenders answer when n8n has created the execution; the next contender begins when all executions are over, and what is still under way after the last answer is not in the rate. The Webhook node with an expression is there to show what n8n asks of every other trigger.`,
	remarks: [
		engineRemark,
		'What was ours is mended. Of a webhook node of version 1, n8n evaluates an expression of its own with every call (2.9 ms of its main thread), so new triggers are of version 1.1. A claim in a ledger of 20,000 events took 1.2 ms and takes 0.2 now.',
	],
	run,
};

export const receiveNewLazy = withLazyEngine(receiveNew, [
	"What is left is what the trigger promises. The record of the event in n8n's database is one more write, for which the answer waits: 2.3 ms of 13.8 in the profile. Without it, a repetition after a restart would start a second execution. n8n itself looks up the credential of the trigger before each execution (three more queries); the Webhook node has none. Our own code takes 0.5 ms.",
]);
