import type { Route } from '../../http/routing';
import type { User } from '../../model';
import { mergeUsers } from '../../people/mergeUsers';
import { signIn } from '../../people/signIn';
import { answerLink } from '../customers/linkAnswers';
import { describeSource, findPlace } from '../customers/places';
import { DriverError } from '../errors';
import { CustomerMerge, CustomerSignIn, LinkAnswer, SupportUserLink } from '../identitySchemas';

interface CustomerRoute {
	Params: { user: string };
}

/** Who customers are, and how that changes. */
export const routeIdentities: Route = (api, state) => {
	function findCustomer(id: string): User {
		const user = state.store.users.get(id);
		if (!user) throw new DriverError(`There is no customer with user ID "${id}".`);
		return user;
	}

	api.post<CustomerRoute, unknown, { body: typeof CustomerSignIn }>(
		'/customers/:user/sign-in',
		{ schema: { body: CustomerSignIn } },
		({ params, body }) => {
			const { origin } = findPlace(state, params.user, {});
			signIn(state, findCustomer(params.user), body.externalId, describeSource(state, origin));
			return {};
		},
	);

	api.post<CustomerRoute, unknown, { body: typeof CustomerMerge }>(
		'/customers/:user/merge',
		{ schema: { body: CustomerMerge } },
		({ params, body }) => {
			const [surviving, discarded] = [findCustomer(params.user), findCustomer(body.discardedUserId)];
			if (surviving === discarded) throw new DriverError('A user cannot be merged with itself.');
			mergeUsers(state, surviving, discarded, body.reason ?? 'api');
			return surviving;
		},
	);

	api.post<CustomerRoute, unknown, { body: typeof SupportUserLink }>(
		'/customers/:user/support-user',
		{ schema: { body: SupportUserLink } },
		({ params, body }) => {
			const user = findCustomer(params.user);
			const { zendeskId, ...record } = body;
			user.zendeskId = zendeskId;
			state.store.supportUsers.set(zendeskId, record);
			return user;
		},
	);

	api.post<CustomerRoute, unknown, { body: typeof LinkAnswer }>(
		'/customers/:user/link-answers',
		{ schema: { body: LinkAnswer } },
		({ params, body }) => {
			answerLink(state, findCustomer(params.user).id, body.accepted, body.channel);
			return {};
		},
	);
};
