import type { IDataObject } from 'n8n-workflow';
import { readBrand } from '../../fields/brand';
import { LONGEST_ID } from '../../input/id';
import type { Input } from '../../input/input';
import { readText } from '../../input/text';
import { isOwnId } from './findUser';

/** The customer in whose name something is sent; undefined for the business. */
export function readCustomer(input: Input, authorUserId: unknown): IDataObject | undefined {
	const fault = input.faultOf('Author User ID');
	const id = readText(authorUserId, fault, LONGEST_ID)?.trim();
	if (id === undefined) return undefined;
	// The API takes the brand beside an external ID only.
	const who = isOwnId(id) ? { userId: id } : { userExternalId: id, ...readBrand(input) };
	return { type: 'user', ...who };
}
