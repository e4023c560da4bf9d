import { setTimeout as pause } from 'node:timers/promises';
import type { DeliveryEntry } from '../../../sandbox/driver';
import { finishRetries } from '../../shared/finishRetries';
import type { Instance } from './instance';
import { countByEvent, countRuns, finishedRuns, isOver, startedRuns, type Run } from './startedRuns';

/** Customers who write at the same time. */
const LANES = 4;
const COPIES = 2;
/** As it is: of five attempts in a hurry, each may meet n8n away when it ends many times. */
const CLOCK_FACTOR = 1;
/** Executions before n8n ends. */
const STRIDE = 30;
/** In milliseconds, between a customer's messages while n8n is away. */
const PATIENCE = 2_000;
/** Answers to calls that n8n had in hand when it ended: its own, and the gate's. */
const BROKEN_OFF = [500, 502];

export interface Tally {
	events: number;
	deliveries: DeliveryEntry[];
	runs: Run[];
	/** Events that started no execution. */
	lost: string[];
	/** Events that started more than one, and how many. */
	doubled: Array<[string, number]>;
	/** How often each event was in flight when n8n ended. */
	brokenOff: Map<string, number>;
	/** Executions that n8n had created and not finished when it ended. */
	unfinished: Run[];
}

const idOf = ({ body }: DeliveryEntry) => body.events[0]!.id;

/** n8n ends and starts again so many times while customers write; each of their events is delivered twice at a time. */
export async function restartUnderLoad(
	instance: Instance,
	workflowId: string,
	restarts: number,
	end: () => Promise<void>,
): Promise<Tally> {
	const { driver } = instance;
	await driver.configure({ clockFactor: CLOCK_FACTOR });
	const writing = { goesOn: true, pause: 0 };
	const write = async () => {
		const customer = await driver.createCustomer({ channel: 'whatsapp' });
		while (writing.goesOn) {
			await driver.write(customer, { text: 'Hello' }, { copies: COPIES });
			await driver.untilIdle({ ignoreRetries: true });
			await pause(writing.pause);
		}
	};
	const untilMoreRun = async () => {
		const wanted = (await countRuns(instance, workflowId)) + STRIDE;
		while ((await countRuns(instance, workflowId)) < wanted) await pause(50);
	};
	const restart = async (): Promise<Run[]> => {
		await untilMoreRun();
		// Not always when an execution has just been created.
		await pause(1_000 * Math.random());
		const ended = end();
		writing.pause = PATIENCE;
		await ended;
		const left = await startedRuns(instance, workflowId);
		await instance.start();
		writing.pause = 0;
		return left.filter(({ status }) => !isOver(status));
	};

	const lanes = Promise.all(Array.from({ length: LANES }, write));
	const unfinished: Run[] = [];
	try {
		while (restarts-- > 0) unfinished.push(...(await restart()));
		await untilMoreRun();
	} finally {
		writing.goesOn = false;
		await lanes;
	}
	await finishRetries(driver);
	const deliveries = await driver.deliveries();
	const cutOff = new Set(unfinished.map(({ id }) => id));
	return { unfinished, ...tally(deliveries, await finishedRuns(instance, workflowId, cutOff)) };
}

function tally(deliveries: DeliveryEntry[], runs: Run[]): Omit<Tally, 'unfinished'> {
	const counts = countByEvent(runs);
	const eventIds = [...new Set(deliveries.map(idOf))];
	const brokenOff = new Map<string, number>();
	for (const delivery of deliveries) {
		const times = delivery.attempts.filter(({ status }) => BROKEN_OFF.includes(status ?? 0)).length;
		if (times > 0) brokenOff.set(idOf(delivery), (brokenOff.get(idOf(delivery)) ?? 0) + times);
	}
	return {
		events: eventIds.length,
		deliveries,
		runs,
		lost: eventIds.filter((id) => !counts.has(id)),
		doubled: [...counts].filter(([, count]) => count > 1),
		brokenOff,
	};
}
