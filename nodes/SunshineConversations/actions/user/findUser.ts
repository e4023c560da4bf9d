import type { IDataObject } from 'n8n-workflow';
import { readBrand } from '../../fields/brand';
import type { Input } from '../../input/input';
import { path } from '../../transport/apiRequest';
import { hasStatus, unlessMissing } from '../../transport/errors';
import { request } from '../../transport/request';

export interface User extends IDataObject {
	id: string;
}

/** Sunshine Conversations' own IDs; an external ID may have any form. */
const OWN_ID = /^[0-9a-f]{24}$/;

export function isOwnId(id: string): boolean {
	return OWN_ID.test(id);
}

/** The path takes the ID or the external ID. */
export async function getUser(input: Input, idOrExternalId: string): Promise<User> {
	const { user } = await request<{ user: User }>(input.context, {
		method: 'GET',
		path: path`/users/${idOrExternalId}`,
		query: readBrand(input),
		gives: 'user',
	});
	return user;
}

export async function findUser(input: Input, idOrExternalId: string): Promise<User | undefined> {
	return await unlessMissing('user', getUser(input, idOrExternalId));
}

/** The user with this external ID, and whether it is a new one. */
export async function getOrCreateUser(
	input: Input,
	externalId: string,
	fields: IDataObject = {},
): Promise<{ user: User; created: boolean }> {
	const existing = await findUser(input, externalId);
	if (existing) return { user: existing, created: false };
	return await createUser(input, externalId, fields);
}

/** Safe against somebody else creating the user at the same moment: POST answers 409 for a user that exists. */
export async function createUser(
	input: Input,
	externalId: string,
	fields: IDataObject = {},
): Promise<{ user: User; created: boolean }> {
	return await request<{ user: User }>(input.context, {
		method: 'POST',
		path: '/users',
		body: { externalId, ...readBrand(input), ...fields },
		gives: 'user',
	}).then(
		({ user }) => ({ user, created: true }),
		async (error: unknown) => {
			if (!hasStatus(error, 409)) throw error;
			return { user: await getUser(input, externalId), created: false };
		},
	);
}
