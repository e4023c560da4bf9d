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
	const lanes = new Map<string, number[]>();
	for (let itemIndex = 0; itemIndex < count; itemIndex++) {
		const lane = laneOf(itemIndex);
		const items = lanes.get(lane);
		if (items) items.push(itemIndex);
		else lanes.set(lane, [itemIndex]);
	}

	const failures = new Map<number, unknown>();
	const waiting = lanes.values();
	const runLanes = async (): Promise<void> => {
		for (const lane of waiting) {
			for (const itemIndex of lane) {
				if (failures.size > 0) return;
				await work(itemIndex).catch((error: unknown) => failures.set(itemIndex, error));
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(concurrency, lanes.size) }, runLanes));
	if (failures.size > 0) throw failures.get(Math.min(...failures.keys()));
}
