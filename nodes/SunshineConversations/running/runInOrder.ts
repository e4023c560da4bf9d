import { sleep } from 'n8n-workflow';
import { Order } from './order';

/**
 * In milliseconds, from the start of one item to that of the next. Items that start at the same moment stay in step:
 * all wait for the API together, and for n8n's one thread together after that.
 */
const PACE = 1;

/**
 * Runs `work` for the items 0 to count-1, up to `concurrency` of them side by side; items that name the same thing run
 * one after the other, in order. After a failure nothing new is started; the failure of the first item in order is thrown.
 */
export async function runInOrder(
	count: number,
	namesOf: (itemIndex: number) => string[],
	concurrency: number,
	work: (itemIndex: number) => Promise<void>,
): Promise<void> {
	const order = new Order();
	const failures = new Map<number, unknown>();
	const runners: Array<Promise<void>> = [];
	let busy = 0;
	let turn = Promise.resolve();

	const waitForTurn = async (): Promise<void> => {
		const mine = turn;
		turn = mine.then(async () => await sleep(PACE));
		await mine;
	};
	const addRunners = (): void => {
		while (busy < concurrency && order.hasNext) runners.push(run());
	};
	const run = async (): Promise<void> => {
		busy++;
		for (let itemIndex = order.next(); itemIndex !== undefined; itemIndex = order.next()) {
			const place = itemIndex;
			const turnOfItem = waitForTurn();
			// The item that was done before may have released several.
			addRunners();
			await turnOfItem;
			if (failures.size > 0) break;
			await work(place).catch((error: unknown) => failures.set(place, error));
			if (failures.size > 0) break;
			order.finish(place);
		}
		busy--;
	};

	for (let itemIndex = 0; itemIndex < count; itemIndex++) {
		// To look at all items first would hold up the first request.
		if (itemIndex > 0) await sleep(0);
		if (failures.size > 0) break;
		order.add(itemIndex, namesOf(itemIndex));
		addRunners();
	}
	// Runners add to the list until the last item has started.
	for (const runner of runners) await runner;
	if (failures.size > 0) throw failures.get(Math.min(...failures.keys()));
}
