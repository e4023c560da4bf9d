import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { requireChanges } from './changes';
import { fieldError } from './parameters';
import { readCollection } from './settings';

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

/** These changes, under the names of their fields, and those fields that are cleared: by null the API empties them. */
export function withCleared(
	context: IExecuteFunctions,
	itemIndex: number,
	clearable: INodeProperties[],
	changes: IDataObject,
): IDataObject {
	const field = fieldsToClear(clearable);
	const { [field.name]: chosen = [] } = readCollection(context, itemIndex, COLLECTION, [field]);
	const both = clearable.find(
		({ name }) => (chosen as string[]).includes(name) && changes[name] !== undefined,
	);
	if (both) throw fieldError(context, itemIndex, both.displayName, 'clear it or fill it in, not both');
	const cleared = (chosen as string[]).map((name) => [name, null]);
	return requireChanges(context, itemIndex, { ...changes, ...Object.fromEntries(cleared) });
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
