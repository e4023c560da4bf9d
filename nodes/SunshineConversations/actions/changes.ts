import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { fieldError } from './parameters';

/** The body of an update, which the API would take empty, too, and change nothing. */
export function requireChanges(
	context: IExecuteFunctions,
	itemIndex: number,
	changes: IDataObject,
): IDataObject {
	if (Object.values(changes).some((value) => value !== undefined)) return changes;
	throw fieldError(context, itemIndex, 'Update Fields', 'add at least one field');
}
