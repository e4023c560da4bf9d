import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { fieldError, NO_TEXT, toText } from '../parameters';
import { readBrand } from './brand';
import { isOwnId } from './lookup';

/** The customer in whose name something is sent; undefined for the business. */
export function readCustomer(
	context: IExecuteFunctions,
	itemIndex: number,
	authorUserId: unknown,
): IDataObject | undefined {
	const id = toText(authorUserId)?.trim();
	if (id === undefined) throw fieldError(context, itemIndex, 'Author User ID', NO_TEXT);
	if (id === '') return undefined;
	// The API takes the brand beside an external ID only.
	const who = isOwnId(id) ? { userId: id } : { userExternalId: id, ...readBrand(context, itemIndex) };
	return { type: 'user', ...who };
}
