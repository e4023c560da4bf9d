import type { Bench, Report } from '../harness/bench';
import type { Stage } from '../harness/stage';
import { expectAtLeast } from '../harness/verdict';
import { compareRates, compete, tabulate } from './contest';
import { engineRemark, withLazyEngine } from './lazyEngine';
import { freshIds, makeSecret, openDrawn, openTrigger, secretByHand } from './receivers';
import { headerChecked, verified } from './workflows';

const CONCURRENCIES = [1, 16];
const ROUNDS = 4;
const CALLS = 100;
/** Each is made to wait for a second. */
const GUESSES = 4;
const AIM = 5;

async function run(stage: Stage): Promise<Report> {
	const { client } = await stage.n8n();
	const trigger = await openTrigger(stage);
	const drawn = await openDrawn(stage, verified(secretByHand));
	const credential = await client.saveCredential({
		name: 'Secret',
		type: 'httpHeaderAuth',
		data: { name: 'X-API-Key', value: secretByHand },
	});
	const checked = await openDrawn(stage, headerChecked(credential));
	const wrong = makeSecret();
	const contenders = {
		ours: {
			label: 'our trigger',
			count: CALLS,
			call: () => trigger.call(freshIds(1), wrong),
			status: 401,
		},
		drawn: {
			label: 'Webhook → Code → Remove Duplicates',
			count: CALLS,
			call: () => drawn.call(freshIds(1), wrong),
			status: 200,
		},
		checked: {
			label: 'Webhook with Header Auth',
			count: CALLS,
			call: () => checked.call(freshIds(1), wrong),
			status: 403,
		},
	};
	const contests = await compete(stage, contenders, CONCURRENCIES, ROUNDS);
	const guess = {
		ours: {
			label: 'our trigger',
			count: GUESSES,
			call: () => trigger.call(freshIds(1), makeSecret()),
			status: 401,
		},
	};
	const guesses = await compete(stage, guess, [1, GUESSES], ROUNDS);
	const verdicts = contests.map(({ concurrency, loads }) =>
		expectAtLeast(
			AIM,
			`at least ${AIM} × the drawn chain, concurrency ${concurrency}`,
			compareRates(loads.ours, loads.drawn),
		),
	);
	return {
		tables: [
			tabulate('Wrong secret', contenders, contests, 'ours'),
			tabulate('Another secret each time', guess, guesses, 'ours'),
		],
		verdicts,
	};
}

const guessRemark =
	'Who comes with another secret each time is made to wait: what might be a secret is looked up in the API, in case n8n has lost the right one, and that happens once per second at most for all who wait. A secret that was wrong once is not looked up again.';

export const receiveForged: Bench = {
	name: 'receive-forged',
	title: 'Receive calls with a wrong secret',
	about: `${CALLS} calls in each of ${ROUNDS} rounds. Our trigger answers 401 and starts nothing, the drawn chain answers 200 and starts an execution. n8n's own check, which answers 403, is there for comparison.`,
	remarks: [engineRemark, guessRemark],
	run,
};

export const receiveForgedLazy = withLazyEngine(receiveForged, [
	"A call that is refused takes 2 ms, which is n8n's way to the node and back: its own check of a header takes as long. The drawn chain ends behind its Code node here, which is all that it does for a wrong secret.",
	guessRemark,
]);
