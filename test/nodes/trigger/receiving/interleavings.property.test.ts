import fc from 'fast-check';
import { ModelOfN8n, type PlannedDelivery } from './deliveryModel';

const EVENTS = ['a', 'b', 'c', 'd', '__proto__'];

/** Few events and many deliveries, so that nearly all are duplicates of each other. */
const deliveries: fc.Arbitrary<PlannedDelivery[]> = fc.array(
	fc.record({
		eventIds: fc.array(fc.constantFrom(...EVENTS), { minLength: 1, maxLength: 4 }),
		failures: fc.nat(2),
	}),
	{ minLength: 1, maxLength: 8 },
);
const eventsIn = (planned: PlannedDelivery[]) => new Set(planned.flatMap(({ eventIds }) => eventIds));
const once = (ids: Iterable<string>) => Object.fromEntries([...ids].map((id) => [`run ${id}`, 1]));
const counted = (runs: Map<string, number>) =>
	Object.fromEntries([...runs].map(([id, count]) => [`run ${id}`, count]));

it('runs every event exactly once, in whatever order calls go on and fail', async () => {
	await fc.assert(
		fc.asyncProperty(fc.scheduler(), deliveries, async (scheduler, planned) => {
			const n8n = new ModelOfN8n(scheduler);
			await scheduler.waitFor(Promise.all(planned.map(async (delivery) => await n8n.deliver(delivery))));
			expect(counted(n8n.runs)).toEqual(once(eventsIn(planned)));
		}),
	);
});

it('runs nothing again after a restart, however the calls before it were interleaved', async () => {
	await fc.assert(
		fc.asyncProperty(fc.scheduler(), deliveries, deliveries, async (scheduler, before, after) => {
			const n8n = new ModelOfN8n(scheduler);
			await scheduler.waitFor(Promise.all(before.map(async (delivery) => await n8n.deliver(delivery))));
			n8n.crash();
			await scheduler.waitFor(Promise.all(after.map(async (delivery) => await n8n.deliver(delivery))));
			expect(counted(n8n.runs)).toEqual(once(eventsIn([...before, ...after])));
		}),
	);
});

it('loses nothing in a crash, and runs twice only what it cut off between execution and record', async () => {
	let cutOff = 0;
	await fc.assert(
		fc.asyncProperty(fc.scheduler(), deliveries, fc.nat(30), async (scheduler, planned, steps) => {
			const n8n = new ModelOfN8n(scheduler);
			const delivered = Promise.all(planned.map(async (delivery) => await n8n.deliver(delivery)));
			for (let step = 0; step < steps && scheduler.count() > 0; step++) await scheduler.waitNext(1);
			n8n.crash();
			await scheduler.waitFor(delivered);

			for (const id of eventsIn(planned)) {
				const runs = n8n.runs.get(id) ?? 0;
				expect(runs).toBeGreaterThanOrEqual(1);
				expect(runs).toBeLessThanOrEqual(n8n.cutOff.has(id) ? 2 : 1);
			}
			cutOff += n8n.cutOff.size;
		}),
	);
	expect(cutOff).toBeGreaterThan(0);
});
