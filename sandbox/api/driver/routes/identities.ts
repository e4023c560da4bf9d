import type { Route } from '../../http/routing';
import type { User } from '../../model';
import { mergeUsers } from '../../people/mergeUsers';
import { detectLocale, signIn } from '../../people/userUpdates';
import { addDevice, unlinkChannel } from '../customers/devices';
import { answerLink } from '../customers/linkAnswers';
import { describeSource, findPlace, type Actor } from '../customers/places';
import { DriverError } from '../errors';
import {
	CustomerMerge,
	CustomerSignIn,
	DeviceAddition,
	LinkAnswer,
	LocaleDetection,
	SupportUserLink,
	Unlinking,
} from '../identitySchemas';

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

	function findCause(userId: string, { channel, clientId }: Actor) {
		const { origin } = findPlace(state, userId, { channel, clientId });
		return { source: describeSource(state, origin), origin };
	}

	api.post<CustomerRoute, unknown, { body: typeof CustomerSignIn }>(
		'/customers/:user/sign-in',
		{ schema: { body: CustomerSignIn } },
		({ params, body }) => {
			signIn(state, findCustomer(params.user), body.externalId, findCause(params.user, body));
			return {};
		},
	);

	api.post<CustomerRoute, unknown, { body: typeof LocaleDetection }>(
		'/customers/:user/locale',
		{ schema: { body: LocaleDetection } },
		({ params, body }) => {
			const user = findCustomer(params.user);
			detectLocale(state, user, body.locale, findCause(params.user, body));
			return user;
		},
	);

	api.post<CustomerRoute, unknown, { body: typeof DeviceAddition }>(
		'/customers/:user/devices',
		{ schema: { body: DeviceAddition } },
		({ params, body }) => addDevice(state, findCustomer(params.user), body.channel, body.reason),
	);

	api.post<CustomerRoute, unknown, { body: typeof Unlinking }>(
		'/customers/:user/unlink',
		{ schema: { body: Unlinking } },
		({ params, body }) => {
			unlinkChannel(state, findCustomer(params.user), body);
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
