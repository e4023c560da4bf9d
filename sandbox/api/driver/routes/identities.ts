import { answerLink } from '../customers/linkAnswers';
import { mergeUsers } from '../../people/merge';
import type { User } from '../../model';
import { describeSource, findPlace } from '../customers/places';
import type { Route } from '../../http/routing';
import { signIn } from '../../people/signIn';
import { DriverError } from '../errors';
import { CustomerMerge, CustomerSignIn, LinkAnswer, SupportUserLink } from '../identitySchemas';

interface CustomerRoute {
	Params: { user: string };
}

/** Who customers are, and how that changes. */
export const routeIdentities: Route = (api, world) => {
	function findCustomer(id: string): User {
		const user = world.store.users.get(id);
		if (!user) throw new DriverError(`There is no customer with user ID "${id}".`);
		return user;
	}

	api.post<CustomerRoute, unknown, { body: typeof CustomerSignIn }>(
		'/customers/:user/sign-in',
		{ schema: { body: CustomerSignIn } },
		({ params, body }) => {
			const { origin } = findPlace(world, params.user, {});
			signIn(world, findCustomer(params.user), body.externalId, describeSource(world, origin));
			return {};
		},
	);

	api.post<CustomerRoute, unknown, { body: typeof CustomerMerge }>(
		'/customers/:user/merge',
		{ schema: { body: CustomerMerge } },
		({ params, body }) => {
			const [surviving, discarded] = [findCustomer(params.user), findCustomer(body.discardedUserId)];
			if (surviving === discarded) throw new DriverError('A user cannot be merged with itself.');
			mergeUsers(world, surviving, discarded, body.reason ?? 'api');
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
			world.store.supportUsers.set(zendeskId, record);
			return user;
		},
	);

	api.post<CustomerRoute, unknown, { body: typeof LinkAnswer }>(
		'/customers/:user/link-answers',
		{ schema: { body: LinkAnswer } },
		({ params, body }) => {
			answerLink(world, findCustomer(params.user).id, body.accepted, body.channel);
			return {};
		},
	);
};
