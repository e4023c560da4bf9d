import { REFUSE, interfere } from '../harness/database';
import { TIMEOUT, useN8n } from '../harness/instance';
import { seededRandom, shuffle } from '../harness/seededRandom';
import { countByEvent, finishedRuns } from '../harness/startedRuns';
import { envelopeOf, subscribe, type Subscription } from '../harness/subscription';
import { listeningWorkflow } from '../harness/workflows';

const instance = useN8n();
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const random = seededRandom(seed);
const names = (count: number) => Array.from({ length: count }, (_, index) => `event-${index}`);

const CONCURRENCY = 8;
const EVENTS = 1_000;
const DELIVERIES = 3;
/** A minute and a half on a machine that has nothing else to do. */
const STORM_TIMEOUT = 6 * TIMEOUT;

/**
 * Posts every batch of events; one that was answered with 5xx comes back at a random later time, as SunCo sends it.
 * Gives the number of answers by status.
 */
async function deliverAll({ webhook }: Subscription, batches: string[][]): Promise<Record<string, number>> {
	const answers: Record<string, number> = {};
	const waiting = [...batches];
	const lane = async () => {
		for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
			const body = envelopeOf(instance.sandbox, webhook, batch);
			const { status, error } = await instance.driver.deliverRaw(webhook.id, body);
			const outcome = status ?? error ?? '';
			answers[outcome] = (answers[outcome] ?? 0) + 1;
			if (status !== 200) waiting.splice(Math.floor(random() * (waiting.length + 1)), 0, batch);
		}
	};
	await Promise.all(Array.from({ length: CONCURRENCY }, lane));
	return answers;
}

/** Three deliveries of each event: apart, two at the same moment, or two in the same batch. */
function arrange(eventIds: string[]): string[][] {
	const groups = eventIds.flatMap((id) => {
		const kind = random();
		if (kind < 0.5) return [[[id]], [[id]], [[id]]];
		return kind < 0.8 ? [[[id], [id]], [[id]]] : [[[id, id]], [[id]]];
	});
	return shuffle(groups, random).flat();
}

/** What started no execution, and what started more than one. */
async function findFaults({ workflowId }: Subscription, eventIds: string[]) {
	const runs = await finishedRuns(instance, workflowId);
	const counts = countByEvent(runs);
	return {
		runs,
		lost: eventIds.filter((id) => !counts.has(id)),
		doubled: [...counts].filter(([, count]) => count > 1),
	};
}

const refuseSome = async (percent: number) =>
	await interfere(
		instance,
		`BEFORE INSERT ON execution_entity WHEN abs(random() % 100) < ${percent}`,
		REFUSE,
	);

it(
	'1,000 events, each delivered 3 times in random order at concurrency 8, start 1,000 executions of one each',
	async () => {
		const subscription = await subscribe(instance, listeningWorkflow('Storm'));
		const eventIds = names(EVENTS);
		const batches = arrange(eventIds);
		expect(batches.flat()).toHaveLength(EVENTS * DELIVERIES);
		const refusal = await refuseSome(5);
		const answers = await deliverAll(subscription, batches);
		await refusal.restore();

		const { runs, lost, doubled } = await findFaults(subscription, eventIds);
		console.info(`storm: seed ${seed}, ${runs.length} executions, answers ${JSON.stringify(answers)}`);
		expect({ seed, lost, doubled }).toEqual({ seed, lost: [], doubled: [] });
		expect(runs.map(({ status, eventIds: held }) => [status, held.length])).toEqual(
			eventIds.map(() => ['success', 1]),
		);
		expect(Object.keys(answers)).toEqual(['200', '500']);
	},
	STORM_TIMEOUT,
);

it(
	'events that come again in other batches are let through one by one',
	async () => {
		const subscription = await subscribe(instance, listeningWorkflow('Batches'));
		const eventIds = names(200);
		const deliveries = shuffle([...eventIds, ...eventIds, ...eventIds], random);
		const batches: string[][] = [];
		while (deliveries.length > 0) batches.push(deliveries.splice(0, 1 + Math.floor(random() * 6)));
		const refusal = await refuseSome(20);
		const answers = await deliverAll(subscription, batches);
		await refusal.restore();

		const { runs, lost, doubled } = await findFaults(subscription, eventIds);
		console.info(`batches: seed ${seed}, ${batches.length} batches, ${runs.length} executions`, answers);
		expect({ seed, lost, doubled }).toEqual({ seed, lost: [], doubled: [] });
		expect(runs.flatMap(({ eventIds: held }) => held)).toHaveLength(eventIds.length);
	},
	TIMEOUT,
);
