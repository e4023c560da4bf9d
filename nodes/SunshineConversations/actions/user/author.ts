import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { readText } from '../checkedValues';
import { faultOf, LONGEST_ID } from '../parameters';
import { readBrand } from './brand';
import { isOwnId } from './lookup';

/** The customer in whose name something is sent; undefined for the business. */
export function readCustomer(
	context: IExecuteFunctions,
	itemIndex: number,
	authorUserId: unknown,
): IDataObject | undefined {
	const fault = faultOf(context, itemIndex, 'Author User ID');
	const id = readText(authorUserId, fault, LONGEST_ID)?.trim();
	if (id === undefined) return undefined;
	// The API takes the brand beside an external ID only.
	const who = isOwnId(id) ? { userId: id } : { userExternalId: id, ...readBrand(context, itemIndex) };
	return { type: 'user', ...who };
}
