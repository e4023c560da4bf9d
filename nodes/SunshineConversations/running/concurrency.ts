import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { readWholeNumber } from '../input/number';
import { toText } from '../input/text';
import { Slots } from '../transport/slots';

export const DEFAULT_CONCURRENCY = 10;

/** Read once for all items. */
export function readConcurrency(context: IExecuteFunctions): number {
	const entered: unknown = context.getNodeParameter('options.concurrency', 0, DEFAULT_CONCURRENCY);
	if (toText(entered)?.trim() === '') return DEFAULT_CONCURRENCY;
	return readWholeNumber(
		entered,
		(whatToChange) => new NodeOperationError(context.getNode(), `Concurrency: ${whatToChange}`),
		1,
	);
}

const slotsByRun = new WeakMap<IExecuteFunctions, Slots>();

/** What the items of one run of the node share, so that an item with many requests keeps to the concurrency, too. */
export function slotsOf(context: IExecuteFunctions): Slots {
	const slots = slotsByRun.get(context) ?? new Slots(readConcurrency(context));
	slotsByRun.set(context, slots);
	return slots;
}
