import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { hasStatus, unlessMissing } from '../../transport/errors';
import { path, request } from '../../transport/request';
import { fieldError } from '../parameters';
import { readBrand } from './brand';

export interface User extends IDataObject {
	id: string;
}

/** Sunshine Conversations' own IDs; an external ID may have any form. */
const OWN_ID = /^[0-9a-f]{24}$/;

export function isOwnId(id: string): boolean {
	return OWN_ID.test(id);
}

/** The path takes the ID or the external ID. */
export async function getUser(
	context: IExecuteFunctions,
	itemIndex: number,
	idOrExternalId: string,
): Promise<User> {
	const { user } = await request<{ user: User }>(context, {
		method: 'GET',
		path: path`/users/${idOrExternalId}`,
		query: readBrand(context, itemIndex),
	});
	return user;
}

export async function findUser(
	context: IExecuteFunctions,
	itemIndex: number,
	idOrExternalId: string,
): Promise<User | undefined> {
	return await unlessMissing('user', getUser(context, itemIndex, idOrExternalId));
}

/** Safe against somebody else creating the user at the same moment: POST answers 409 for a user that exists. */
export async function getOrCreateUser(
	context: IExecuteFunctions,
	itemIndex: number,
	externalId: string,
	fields: IDataObject = {},
): Promise<{ user: User; created: boolean }> {
	const existing = await findUser(context, itemIndex, externalId);
	if (existing) return { user: existing, created: false };
	return await request<{ user: User }>(context, {
		method: 'POST',
		path: '/users',
		body: { externalId, ...readBrand(context, itemIndex), ...fields },
	}).then(
		({ user }) => ({ user, created: true }),
		async (error: unknown) => {
			if (!hasStatus(error, 409)) throw error;
			return { user: await getUser(context, itemIndex, externalId), created: false };
		},
	);
}

/** The user to write to. An unknown external ID makes a user; what looks like an ID of the API is rather a slip. */
export async function resolveUser(context: IExecuteFunctions, itemIndex: number, id: string): Promise<User> {
	if (!isOwnId(id)) return (await getOrCreateUser(context, itemIndex, id)).user;

	const user = await findUser(context, itemIndex, id);
	if (user) return user;
	throw fieldError(
		context,
		itemIndex,
		'User ID',
		`check it, there is no user ${id}. If it is your own external ID, create the user with "Get or Create" first`,
	);
}
