import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { fieldError, LONGEST_ID } from '../parameters';
import type { RowReader } from '../rows';
import { readBrand } from '../user/brand';
import { getUser } from '../user/lookup';
import { isPathPart } from '../values';

/** The API's limit for a group. */
const MOST_PARTICIPANTS = 10;

export const subscribeSDKClient: INodeProperties = {
	displayName: 'Subscribe SDK Client',
	name: 'subscribeSDKClient',
	type: 'boolean',
	default: true,
	description: 'Whether the conversation shows up in the web chat or app of the user',
};

const participantValues: INodeProperties[] = [
	{
		displayName: 'User ID',
		name: 'userId',
		type: 'string',
		default: '',
		placeholder: 'e.g. 7494535bff5cef41a15be74d',
	},
	{
		displayName: 'External ID',
		name: 'userExternalId',
		type: 'string',
		default: '',
		placeholder: 'e.g. customer-42',
		description: 'Instead of the user ID',
	},
	subscribeSDKClient,
];

/** The users of a group. */
export const participantRows: INodeProperties = {
	displayName: 'Participants',
	name: 'participants',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add participant',
	default: {},
	description: 'Up to 10; more can join later',
	options: [{ displayName: 'Participant', name: 'values', values: participantValues }],
};

export function readParticipants(rows: RowReader[]): IDataObject[] {
	const surplus = rows[MOST_PARTICIPANTS];
	if (surplus)
		throw surplus.fault('User ID', `a group holds ${MOST_PARTICIPANTS} users at most, take this row out`);
	return rows.map((row) => {
		const who = {
			...row.optionalText('userId', 'User ID'),
			...row.optionalText('userExternalId', 'External ID', LONGEST_ID),
		};
		if (Object.keys(who).length !== 1) throw row.fault('User ID', 'enter either this or the external ID');
		return { ...who, subscribeSDKClient: row.flag('subscribeSDKClient', 'Subscribe SDK Client') ?? true };
	});
}

/** In a group the API takes no brand beside an external ID, so that the users of a brand are looked up first. */
export async function resolveParticipants(
	context: IExecuteFunctions,
	itemIndex: number,
	participants: IDataObject[],
): Promise<IDataObject[]> {
	if (!readBrand(context, itemIndex)) return participants;
	return await Promise.all(
		participants.map(async ({ userExternalId, ...participant }) => {
			if (userExternalId === undefined) return participant;
			const externalId = String(userExternalId);
			if (!isPathPart(externalId)) {
				throw fieldError(context, itemIndex, 'Participants: External ID', `"${externalId}" is not an ID`);
			}
			const { id: userId } = await getUser(context, itemIndex, externalId);
			return { userId, ...participant };
		}),
	);
}
