import type { INodeProperties } from 'n8n-workflow';
import type { Input } from '../input/input';
import { OPTIONS } from '../input/options';

/** The API's limit. */
const LONGEST = 24;

/** For the options of every operation: it matters wherever a user is identified by external ID. */
export const brandId: INodeProperties = {
	displayName: 'Brand ID',
	name: 'brandId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 9477922990333',
	description:
		'The brand that external IDs belong to, for accounts that keep the users of their brands apart',
	displayOptions: {
		show: { '/resource': ['conversation', 'device', 'message', 'participant', 'user', 'userChannel'] },
		// These take no external ID: one takes the user's ID in Zendesk Support, the other a phone number.
		hide: { '/operation': ['synchronize', 'writeFirst'] },
	},
};

/** For the query or the body of a request that identifies a user by external ID; undefined without a brand. */
export function readBrand(input: Input): { brandId: string } | undefined {
	const id = input.collection(OPTIONS).optionalText(brandId, LONGEST)?.trim();
	return id === undefined ? undefined : { brandId: id };
}
