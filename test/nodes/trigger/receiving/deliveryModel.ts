import type fc from 'fast-check';
import { Ledger } from '../../../../nodes/SunshineConversations/trigger/receiving/ledger';

/** One HTTP request of the API with these events, sent again until it is answered with 2xx. */
export interface PlannedDelivery {
	eventIds: string[];
	/** How often n8n cannot create the execution before it can. */
	failures: number;
}

/** From a start of the process to its crash. */
class Life {
	isOver = false;

	finish!: () => void;

	readonly end = new Promise<void>((resolve) => {
		this.finish = () => {
			this.isOver = true;
			resolve();
		};
	});
}

/**
 * n8n as the ledger meets it: static data is read at the start of a call and written whole once the execution was created.
 * The scheduler decides when anything goes on.
 */
export class ModelOfN8n {
	/** How often each event was run. */
	readonly runs = new Map<string, number>();

	/** Events whose execution was created when n8n crashed, before it had written that down. */
	readonly cutOff = new Set<string>();

	private ledger = new Ledger();

	private recorded: string | undefined;

	private readonly notWritten = new Set<string>();

	private life = new Life();

	constructor(private readonly scheduler: fc.Scheduler) {}

	/** Never comes to an end before every event was taken on. */
	async deliver({ eventIds, failures }: PlannedDelivery): Promise<void> {
		for (let failuresLeft = failures; ; failuresLeft--) {
			const call = this.call(eventIds, failuresLeft > 0);
			if ((await Promise.race([call, this.life.end])) === 200) return;
		}
	}

	/** As by `kill -9`: calls in flight get no answer, and only static data is left. */
	crash(): void {
		for (const id of this.notWritten) this.cutOff.add(id);
		this.notWritten.clear();
		this.ledger = new Ledger();
		this.life.finish();
		this.life = new Life();
	}

	private async call(eventIds: string[], isFailing: boolean): Promise<number> {
		const { life } = this;
		const goOn = async (label: string) => {
			await this.scheduler.schedule(Promise.resolve(), label);
			// What belongs to a process that is gone does nothing any more.
			if (life.isOver) await new Promise<never>(() => {});
		};
		await goOn(`arrives: ${eventIds.join()}`);
		const { ledger, recorded } = this;
		await goOn('the workflow is loaded');
		const claim = await ledger.claim(eventIds, recorded);
		if (claim.ids.length === 0) return 200;
		await goOn('the execution is created');
		if (isFailing) {
			await goOn('the refusal is out');
			claim.settle(false);
			return 500;
		}
		for (const id of claim.ids) {
			this.runs.set(id, (this.runs.get(id) ?? 0) + 1);
			this.notWritten.add(id);
		}
		await goOn('static data is written');
		this.recorded = claim.record();
		for (const id of claim.ids) this.notWritten.delete(id);
		await goOn('the answer is out');
		claim.settle(true);
		return 200;
	}
}
