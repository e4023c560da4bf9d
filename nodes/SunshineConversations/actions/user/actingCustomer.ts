import type { IDataObject } from 'n8n-workflow';
import { readBrand } from '../../fields/brand';
import type { Input } from '../../input/input';
import { getUser, isOwnId } from './findUser';

/** The customer in whose name something is sent; undefined for the business. */
export function readCustomer(input: Input, id: string | undefined): IDataObject | undefined {
	if (id === undefined) return undefined;
	// The API takes the brand beside an external ID only.
	const who = isOwnId(id) ? { userId: id } : { userExternalId: id, ...readBrand(input) };
	return { type: 'user', ...who };
}

/** The author with the user's own ID: an external ID can look like one, and the API takes either in a path only. */
export async function resolveAuthor(input: Input, author: IDataObject): Promise<IDataObject> {
	if (author.userId === undefined) return author;
	return { ...author, userId: (await getUser(input, String(author.userId))).id };
}
