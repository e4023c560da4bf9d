import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { hasStatus, unlessMissing } from '../../transport/errors';
import { path, request } from '../../transport/request';
import { fieldError } from '../parameters';

export interface User extends IDataObject {
	id: string;
}

/** Sunshine Conversations' own IDs; an external ID may have any form. */
const OWN_ID = /^[0-9a-f]{24}$/;

/** The path takes the ID or the external ID. */
export async function getUser(context: IExecuteFunctions, idOrExternalId: string): Promise<User> {
	const { user } = await request<{ user: User }>(context, {
		method: 'GET',
		path: path`/users/${idOrExternalId}`,
	});
	return user;
}

export async function findUser(
	context: IExecuteFunctions,
	idOrExternalId: string,
): Promise<User | undefined> {
	return await unlessMissing('user', getUser(context, idOrExternalId));
}

/** Safe against somebody else creating the user at the same moment: POST answers 409 for a user that exists. */
export async function getOrCreateUser(
	context: IExecuteFunctions,
	externalId: string,
	fields: IDataObject = {},
): Promise<{ user: User; created: boolean }> {
	const existing = await findUser(context, externalId);
	if (existing) return { user: existing, created: false };
	return await request<{ user: User }>(context, {
		method: 'POST',
		path: '/users',
		body: { externalId, ...fields },
	}).then(
		({ user }) => ({ user, created: true }),
		async (error: unknown) => {
			if (!hasStatus(error, 409)) throw error;
			return { user: await getUser(context, externalId), created: false };
		},
	);
}

/** The user to write to. An unknown external ID makes a user; what looks like an ID of the API is rather a slip. */
export async function resolveUser(context: IExecuteFunctions, itemIndex: number, id: string): Promise<User> {
	if (!OWN_ID.test(id)) return (await getOrCreateUser(context, id)).user;

	const user = await findUser(context, id);
	if (user) return user;
	throw fieldError(
		context,
		itemIndex,
		'User ID',
		`check it, there is no user ${id}. If it is your own external ID, create the user with "Get or Create" first`,
	);
}
