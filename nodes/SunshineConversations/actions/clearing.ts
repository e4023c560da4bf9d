import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { readSettings } from './integration/settings';
import { fieldError } from './parameters';

const COLLECTION = 'updateFields';

/** The collection of what can be changed; those of the fields that are clearable can be emptied, too. */
export function updateFields(fields: INodeProperties[], clearable: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Update Fields',
		name: COLLECTION,
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		options: [...fields, fieldsToClear(clearable)].sort((one, other) =>
			one.displayName.localeCompare(other.displayName),
		),
	};
}

/** By null the API clears a field. The changes are those that are filled in, under the names of their fields. */
export function readCleared(
	context: IExecuteFunctions,
	itemIndex: number,
	clearable: INodeProperties[],
	changes: IDataObject,
): IDataObject {
	const entered = context.getNodeParameter(COLLECTION, itemIndex, {}) as IDataObject;
	const field = fieldsToClear(clearable);
	const { [field.name]: chosen = [] } = readSettings(context, itemIndex, [field], entered);
	const nulls = (chosen as string[]).map((name) => {
		const cleared = clearable.find((one) => one.name === name);
		if (!cleared) {
			const names = clearable.map((one) => one.name).join(', ');
			throw fieldError(context, itemIndex, field.displayName, `"${name}" is none of ${names}`);
		}
		if (changes[name] === undefined) return [name, null];
		throw fieldError(context, itemIndex, cleared.displayName, 'clear it or fill it in, not both');
	});
	return Object.fromEntries(nulls) as IDataObject;
}

function fieldsToClear(clearable: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Fields to Clear',
		name: 'fieldsToClear',
		type: 'multiOptions',
		options: clearable.map(({ displayName, name }) => ({ name: displayName, value: name })),
		default: [],
		description: 'What it shall have no longer',
	};
}
