import type { Input } from '../../../input/input';
import { createUser, findUser, isOwnId, type User } from '../../user/findUser';
import { linkedClients, listClients, type Client } from './clients';
import { ifNoChannel, ifUserUnknown } from './reachFields';

/** The user to write to, who is created if that was chosen. */
export async function findUserToReach(input: Input, id: string, needsChannel: boolean): Promise<User> {
	const ifUnknown = input.oneOf(ifUserUnknown);
	const user = await findUser(input, id);
	if (user) return user;
	if (isOwnId(id)) {
		throw input.fault(
			'User ID',
			`check it, there is no user ${id}. If it is your own external ID, create the user with "Get or Create" first. If it is a stored ID, the user may have been merged into another one since`,
		);
	}
	if (ifUnknown === 'fail') {
		throw input.fault(ifUserUnknown, `nobody has the ID "${id}"; check User ID, or choose Create`);
	}
	if (needsChannel) {
		throw input.fault(
			ifNoChannel,
			`nobody has the ID "${id}" yet, and a new user has no channel on which the message could arrive; choose Send Anyway`,
		);
	}
	return (await createUser(input, id)).user;
}

/** The user's clients, of which one at least can be written to. */
export async function requireChannel(input: Input, { id }: User): Promise<Client[]> {
	const clients = await listClients(input.context, id);
	if (linkedClients(clients).length > 0) return clients;
	const isPending = clients.some(({ status }) => status === 'pending');
	const story = isPending
		? 'the channel of this user is not linked yet; wait until it is'
		: 'this user has none, so the message would reach nobody; link one first';
	throw input.fault(ifNoChannel, `${story}, or choose Send Anyway`);
}
