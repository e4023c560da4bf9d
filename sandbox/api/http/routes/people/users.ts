import { synchronizeUser } from '../../../people/synchronizeUser';
import {
	createUser,
	findUser,
	mergeProfile,
	removePersonalInformation,
	removeUser,
} from '../../../people/users';
import { UserCreate, UserSynchronize, UserUpdate } from '../../../schemas/users';
import { badRequest } from '../../../state/errors';
import { changeMetadata, checkMetadata } from '../../../state/metadataLimits';
import { readGroup, readValue, type Query } from '../../query';
import { allowNoBody, type Route } from '../../routing';

interface UserRoute {
	Params: { user: string };
	Querystring: Query;
}

export const routeUsers: Route = (api, state) => {
	const find = ({ params, query }: { params: UserRoute['Params']; query: Query }) =>
		findUser(state, params.user, readValue(query, 'brandId'));

	api.post('/users', { schema: { body: UserCreate } }, ({ body }, reply) => {
		checkMetadata(body.metadata, 'User');
		return reply.code(201).send({ user: createUser(state, body) });
	});

	api.get<{ Querystring: Query }>('/users', ({ query }) => {
		const email = readGroup(query, 'filter')?.['identities.email'];
		if (!email) throw badRequest('Invalid query parameters');
		const brandId = readValue(query, 'brandId');
		const users = [...state.store.users.values()].filter(
			(user) =>
				user.brandId === brandId &&
				user.identities.some(({ type, value }) => type === 'email' && value === email),
		);
		return { users };
	});

	api.get<UserRoute>('/users/:user', (request) => ({ user: find(request) }));

	api.patch<UserRoute, unknown, { body: typeof UserUpdate }>(
		'/users/:user',
		{ schema: { body: UserUpdate } },
		(request) => {
			const user = find(request);
			const { signedUpAt, toBeRetained, profile, metadata } = request.body;
			if (metadata !== undefined)
				user.metadata = changeMetadata(state.settings, user.metadata, metadata, 'User');
			user.profile = mergeProfile(user.profile, profile);
			if (signedUpAt !== undefined) user.signedUpAt = signedUpAt;
			if (toBeRetained !== undefined) user.toBeRetained = toBeRetained;
			return { user };
		},
	);

	api.post<UserRoute, unknown, { body: typeof UserSynchronize }>(
		'/users/:user/sync',
		{ schema: { body: UserSynchronize }, preValidation: allowNoBody },
		({ params, body }) => ({ user: synchronizeUser(state, params.user, body.survivingZendeskId) }),
	);

	api.delete<UserRoute>('/users/:user', (request) => {
		removeUser(state, find(request));
		return {};
	});

	api.delete<UserRoute>('/users/:user/personalinformation', (request) => {
		const user = find(request);
		removePersonalInformation(state, user);
		return { user };
	});
};
