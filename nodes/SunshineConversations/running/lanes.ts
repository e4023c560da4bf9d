import { sleep } from 'n8n-workflow';

/**
 * In milliseconds, from the start of one item to that of the next. Items that start at the same moment stay in step:
 * all wait for the API together, and for n8n's one thread together after that.
 */
const PACE = 1;

/**
 * Runs `work` for the items 0 to count-1: items of one lane one after the other, in order, up to `concurrency` lanes
 * side by side. After a failure nothing new is started; the failure of the first item in order is thrown.
 */
export async function runInLanes(
	count: number,
	laneOf: (itemIndex: number) => string,
	concurrency: number,
	work: (itemIndex: number) => Promise<void>,
): Promise<void> {
	/** The items that are left of lanes which run or wait. */
	const lanes = new Map<string, number[]>();
	const waiting: string[] = [];
	const failures = new Map<number, unknown>();
	const runners: Array<Promise<void>> = [];
	let busy = 0;
	let turn = Promise.resolve();

	const waitForTurn = async (): Promise<void> => {
		const mine = turn;
		turn = mine.then(async () => await sleep(PACE));
		await mine;
	};
	const runLane = async (lane: string): Promise<void> => {
		const items = lanes.get(lane)!;
		for (let itemIndex = items.shift(); itemIndex !== undefined; itemIndex = items.shift()) {
			const place = itemIndex;
			await waitForTurn();
			if (failures.size > 0) return;
			await work(place).catch((error: unknown) => failures.set(place, error));
			if (failures.size > 0) return;
		}
		lanes.delete(lane);
	};
	const runLanes = async (): Promise<void> => {
		busy++;
		for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift()) {
			await runLane(lane);
			if (failures.size > 0) break;
		}
		busy--;
	};

	for (let itemIndex = 0; itemIndex < count; itemIndex++) {
		// To look at all items first would hold up the first request.
		if (itemIndex > 0) await sleep(0);
		if (failures.size > 0) break;
		const lane = laneOf(itemIndex);
		const items = lanes.get(lane);
		if (items) {
			items.push(itemIndex);
			continue;
		}
		lanes.set(lane, [itemIndex]);
		waiting.push(lane);
		if (busy < concurrency) runners.push(runLanes());
	}
	await Promise.all(runners);
	if (failures.size > 0) throw failures.get(Math.min(...failures.keys()));
}
