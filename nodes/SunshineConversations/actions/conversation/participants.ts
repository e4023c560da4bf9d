import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { readBrand } from '../../fields/brand';
import type { Input } from '../../input/input';
import { naming } from '../../input/naming';
import { isPathPart } from '../../transport/apiRequest';
import { getUser } from '../user/findUser';

/** The API's limit for a group. */
const MOST_PARTICIPANTS = 10;

export const subscribeSDKClient: INodeProperties = {
	displayName: 'Subscribe SDK Client',
	name: 'subscribeSDKClient',
	type: 'boolean',
	default: true,
	description: 'Whether the conversation shows up in the web chat or app of the user',
};

const userId = naming('user', {
	displayName: 'User ID',
	name: 'userId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 7494535bff5cef41a15be74d',
});

const userExternalId = naming('user', {
	displayName: 'External ID',
	name: 'userExternalId',
	type: 'string',
	default: '',
	placeholder: 'e.g. customer-42',
	description: 'Instead of the user ID',
});

/** The users of a group. */
export const participantRows: INodeProperties = {
	displayName: 'Participants',
	name: 'participants',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add participant',
	default: {},
	description: 'Up to 10; more can join later',
	options: [
		{ displayName: 'Participant', name: 'values', values: [userId, userExternalId, subscribeSDKClient] },
	],
};

export function readParticipants(input: Input): IDataObject[] {
	const rows = input.rows(participantRows);
	const surplus = rows[MOST_PARTICIPANTS];
	if (surplus)
		throw surplus.fault(userId, `a group holds ${MOST_PARTICIPANTS} users at most, take this row out`);
	return rows.map((row) => {
		const [id, externalId] = [row.optionalId(userId), row.optionalId(userExternalId)];
		if ((id === undefined) === (externalId === undefined))
			throw row.fault(userId, 'enter either this or the external ID');
		const who = id === undefined ? { userExternalId: externalId } : { userId: id };
		return { ...who, subscribeSDKClient: row.flag(subscribeSDKClient) };
	});
}

/** In a group the API takes no brand beside an external ID, so that the users of a brand are looked up first. */
export async function resolveParticipants(input: Input, participants: IDataObject[]): Promise<IDataObject[]> {
	if (!readBrand(input)) return participants;
	return await Promise.all(
		participants.map(async ({ userExternalId: entered, ...participant }) => {
			if (entered === undefined) return participant;
			const externalId = String(entered);
			if (!isPathPart(externalId)) {
				throw input.fault('Participants: External ID', `"${externalId}" is not an ID`);
			}
			return { userId: (await getUser(input, externalId)).id, ...participant };
		}),
	);
}
