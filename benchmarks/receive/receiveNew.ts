import type { Bench, Report } from '../harness/bench';
import type { Stage } from '../harness/stage';
import { expectAtLeast } from '../harness/verdict';
import { compareRates, hold, tabulate } from './contest';
import { freshIds, openDrawn, openTrigger, secretByHand, type Receiver } from './receivers';
import { plain, verified, withExpression } from './workflows';

const CONCURRENCIES = [1, 4, 16];
const ROUNDS = 5;
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

const about = `${CALLS} deliveries of one event each, ${ROUNDS} rounds. All contenders answer when n8n has created the execution; the next one begins when all executions are over.`;

export const receiveNew: Bench = {
	name: 'receive-new',
	title: 'Receive new events',
	about: `${about} n8n runs as it comes.`,
	remarks: [],
	run,
};

export const receiveNewLazy: Bench = {
	name: 'receive-new-lazy',
	title: 'Receive new events, with one setting of n8n',
	about: `The same with \`N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true\`, by which n8n prepares an engine for expressions only where there is an expression.`,
	remarks: [],
	settings: { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' },
	run,
};
