import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { checkLength, fieldError, filledFields } from '../parameters';

const LONGEST_NAME = 128;
const MOST_HISTORY = 10;

/** The control fields, and whatever else the collection holds. */
export function readLink(context: IExecuteFunctions, itemIndex: number, collection: string): IDataObject {
	const fields = filledFields(context, itemIndex, collection);
	if (fields.name !== undefined) checkName(context, itemIndex, String(fields.name));
	if (fields.messageHistoryCount === undefined) return fields;

	const messageHistoryCount = Number(fields.messageHistoryCount);
	const isInRange = messageHistoryCount >= 1 && messageHistoryCount <= MOST_HISTORY;
	if (Number.isInteger(messageHistoryCount) && isInRange) return { ...fields, messageHistoryCount };
	throw fieldError(
		context,
		itemIndex,
		'Message History Count',
		`enter a whole number from 1 to ${MOST_HISTORY}`,
	);
}

export function checkName(context: IExecuteFunctions, itemIndex: number, name: string): void {
	checkLength(context, itemIndex, 'Name', name, LONGEST_NAME);
	if (/^[A-Za-z0-9_-]+$/.test(name)) return;
	throw fieldError(
		context,
		itemIndex,
		'Name',
		`use letters without accents, digits, - and _ only, "${name}" has others`,
	);
}
