/** In milliseconds. */
const KEPT = 5 * 60_000;

/** What was found in order, for a while. What was not is looked at again each time: somebody may have mended it. */
export class Fresh {
	private readonly until = new Map<string, number>();

	async check(key: string, look: () => Promise<void>): Promise<void> {
		if ((this.until.get(key) ?? 0) > performance.now()) return;
		await look();
		this.until.set(key, performance.now() + KEPT);
	}
}
