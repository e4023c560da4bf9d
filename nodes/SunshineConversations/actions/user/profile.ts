import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Input } from '../../input/input';
import { metadataRows, readWithMetadata } from '../../input/metadata';
import { OPTIONS, optionsCollection } from '../../input/options';
import { withCleared, UPDATE_FIELDS } from '../../input/updateFields';

/** Fields that the API groups under `profile`. */
const PROFILE = new Set(['avatarUrl', 'email', 'givenName', 'locale', 'surname']);

/** What the API takes besides the ID when it creates or updates a user. */
export const userOptions: INodeProperties[] = [
	{
		displayName: 'Avatar URL',
		name: 'avatarUrl',
		type: 'string',
		placeholder: 'e.g. https://example.com/ana.png',
		default: '',
	},
	{ displayName: 'Email', name: 'email', type: 'string', placeholder: 'e.g. ana@example.com', default: '' },
	{ displayName: 'Given Name', name: 'givenName', type: 'string', placeholder: 'e.g. Ana', default: '' },
	{
		displayName: 'Locale',
		name: 'locale',
		type: 'string',
		placeholder: 'e.g. pt-BR',
		default: '',
		description: 'Language and region as a BCP 47 code',
	},
	metadataRows,
	{
		displayName: 'Keep From Deletion',
		name: 'toBeRetained',
		type: 'boolean',
		default: false,
		description: 'Whether to keep the user when inactive users are deleted',
	},
	{
		displayName: 'Signed Up At',
		name: 'signedUpAt',
		type: 'dateTime',
		default: '',
		description: "When the user became a customer, in the workflow's time zone unless the time includes one",
	},
	{ displayName: 'Surname', name: 'surname', type: 'string', placeholder: 'e.g. Silva', default: '' },
];

const plainOptions = userOptions.filter((field) => field !== metadataRows);

/** What the API can empty. */
export const clearableOptions = userOptions.filter(({ name }) => PROFILE.has(name) || name === 'metadata');

export function readUserFields(input: Input): IDataObject {
	return toBody(readWithMetadata(input, OPTIONS, plainOptions));
}

export function readUserChanges(input: Input): IDataObject {
	const changes = readWithMetadata(input, UPDATE_FIELDS, plainOptions);
	return toBody(withCleared(input, clearableOptions, changes));
}

function toBody(fields: IDataObject): IDataObject {
	const profile = Object.entries(fields).filter(([name]) => PROFILE.has(name));
	const others = Object.entries(fields).filter(([name]) => !PROFILE.has(name));
	return {
		...(profile.length > 0 && { profile: Object.fromEntries(profile) as IDataObject }),
		...Object.fromEntries(others),
	};
}

/** The collection of optional fields for a user that is created. */
export const userFields = optionsCollection(userOptions);
