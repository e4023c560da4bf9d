import type { DeliveryEntry } from '../../../sandbox/driver';
import { TIMEOUT, useN8n } from '../harness/instance';
import { restartUnderLoad, type Tally } from '../harness/restartUnderLoad';
import { subscribe, type Subscription } from '../harness/subscription';
import { listeningWorkflow } from '../harness/workflows';

const instance = useN8n({ behindGate: true });
let subscription: Subscription;
/** More of them give figures. */
const KILLS = Number(process.env.KILLS ?? 2);
const RESTARTS = Number(process.env.RESTARTS ?? 1);

beforeEach(async () => {
	await instance.driver.reset();
	subscription = await subscribe(instance, listeningWorkflow('Crash'));
}, TIMEOUT);
afterEach(async () => await instance.client.deleteWorkflow(subscription.workflowId), TIMEOUT);

function tabulate(values: string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
	return counts;
}

const answersTo = ({ attempts }: DeliveryEntry) =>
	attempts.map(({ status, error, at, answer }) => ({ at, status: `${status ?? error}`, answer }));

/** For the table in docs/reliability.md, and to find out why if something was lost. */
function show(title: string, { runs, deliveries, doubled, ...tally }: Tally): void {
	const answers = deliveries.flatMap(answersTo).map(({ status }) => status);
	const statusesOf = (id: string) =>
		runs.filter(({ eventIds }) => eventIds.includes(id)).map(({ status }) => status);
	const ids = new Set(runs.flatMap(({ eventIds }) => eventIds));
	console.info(title, {
		events: tally.events,
		lost: deliveries
			.filter(({ body }) => tally.lost.includes(body.events[0]!.id))
			.map((delivery) => JSON.stringify([delivery.state, answersTo(delivery)])),
		withoutEvents: runs.filter(({ eventIds }) => eventIds.length === 0),
		eventsInFlight: tally.brokenOff.size,
		unfinished: tabulate(tally.unfinished.map(({ status }) => status)),
		doubled: tabulate(doubled.map(([id]) => statusesOf(id).join(', '))),
		neverThrough: [...ids].filter((id) => !statusesOf(id).includes('success')).length,
		executions: tabulate(runs.map(({ status }) => status)),
		answers: tabulate(answers),
		attempts: tabulate(deliveries.map(({ attempts }) => `${attempts.length}`)),
	});
}

it.each([
	['killed', KILLS, async () => await instance.n8n.kill()],
	['restarted in good order', RESTARTS, async () => await instance.n8n.stop()],
])(
	'no event is lost when n8n is %s in mid-load, and none runs twice but those that were in flight',
	async (title, restarts, end) => {
		const tally = await restartUnderLoad(instance, subscription.workflowId, restarts, end);
		show(`${title} ${restarts} times`, tally);
		expect(tabulate(tally.deliveries.map(({ state }) => state))).toEqual({
			delivered: tally.deliveries.length,
		});
		expect(tally.lost).toEqual([]);
		for (const [id, count] of tally.doubled) {
			expect(count - 1).toBeLessThanOrEqual(tally.brokenOff.get(id) ?? 0);
		}
	},
	3 * TIMEOUT,
);
