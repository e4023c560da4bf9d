import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { Slots } from './slots';

const DEFAULT_CONCURRENCY = 10;

export function readConcurrency(context: IExecuteFunctions): number {
	const concurrency = Number(context.getNodeParameter('options.concurrency', 0, DEFAULT_CONCURRENCY));
	if (Number.isInteger(concurrency) && concurrency >= 1) return concurrency;
	throw new NodeOperationError(context.getNode(), 'Concurrency: enter a whole number from 1 up');
}

const slotsByRun = new WeakMap<IExecuteFunctions, Slots>();

/** What the items of one run of the node share, so that an item with many requests keeps to the concurrency, too. */
export function slotsOf(context: IExecuteFunctions): Slots {
	const slots = slotsByRun.get(context) ?? new Slots(readConcurrency(context));
	slotsByRun.set(context, slots);
	return slots;
}
