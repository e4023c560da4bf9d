import type { Bench, Report } from '../harness/bench';
import type { Stage } from '../harness/stage';
import { expectAtLeast } from '../harness/verdict';
import { compareRates, compete, tabulate } from './contest';
import { drain } from './drain';
import { engineRemark, withLazyEngine } from './lazyEngine';
import { applyLoad } from './load';
import { freshIds, openDrawn, openTrigger, type Receiver } from './receivers';
import { deduplicated } from './workflows';

const CONCURRENCIES = [1, 16];
const ROUNDS = 4;
const AIM = 5;
const EVENTS = 20;
/** Each event comes again five times in a round. */
const CALLS = 100;

async function run(stage: Stage): Promise<Report> {
	const repeating = async (label: string, receiver: Receiver) => {
		const calls = freshIds(EVENTS).map((id) => receiver.call([id]));
		await applyLoad(calls, 1);
		await drain(stage);
		let turn = 0;
		return { label, count: CALLS, call: () => calls[turn++ % EVENTS]!, status: 200 };
	};
	const contenders = {
		ours: await repeating('our trigger', await openTrigger(stage)),
		drawn: await repeating('Webhook → Remove Duplicates', await openDrawn(stage, deduplicated())),
	};
	const contests = await compete(stage, contenders, CONCURRENCIES, ROUNDS);
	const verdicts = contests.map(({ concurrency, loads: { ours, drawn } }) =>
		expectAtLeast(
			AIM,
			`at least ${AIM} × the drawn chain, concurrency ${concurrency}`,
			compareRates(ours, drawn),
		),
	);
	return { tables: [tabulate('Repeated events', contenders, contests, 'ours')], verdicts };
}

export const receiveRepeated: Bench = {
	name: 'receive-repeated',
	title: 'Receive repeated events',
	about: `A storm of repetitions: ${EVENTS} events that were taken on before come again and again, ${CALLS} calls in each of ${ROUNDS} rounds. Our trigger answers 200 and starts nothing; the drawn chain starts an execution to find that there is nothing to do.`,
	remarks: [engineRemark],
	run,
};

export const receiveRepeatedLazy = withLazyEngine(receiveRepeated);
