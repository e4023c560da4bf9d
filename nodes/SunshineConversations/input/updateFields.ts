import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Input } from './input';

export const UPDATE_FIELDS = 'updateFields';

/** The collection of what can be changed; those of the fields that are clearable can be emptied, too. */
export function updateFields(fields: INodeProperties[], clearable: INodeProperties[] = []): INodeProperties {
	const all = clearable.length > 0 ? [...fields, fieldsToClear(clearable)] : [...fields];
	return {
		displayName: 'Update Fields',
		name: UPDATE_FIELDS,
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		options: all.sort((one, other) => one.displayName.localeCompare(other.displayName)),
	};
}

/** The changes, with null for each field to clear. */
export function withCleared(input: Input, clearable: INodeProperties[], changes: IDataObject): IDataObject {
	const field = fieldsToClear(clearable);
	const { [field.name]: chosen = [] } = input.collection(UPDATE_FIELDS).values([field]);
	const both = clearable.find(
		({ name }) => (chosen as string[]).includes(name) && changes[name] !== undefined,
	);
	if (both) throw input.fault(both, 'clear it or fill it in, not both');
	const cleared = (chosen as string[]).map((name) => [name, null]);
	return requireChanges(input, { ...changes, ...Object.fromEntries(cleared) });
}

/** Refuses an empty update, which would change nothing. */
export function requireChanges(input: Input, changes: IDataObject): IDataObject {
	if (Object.values(changes).some((value) => value !== undefined)) return changes;
	throw input.fault('Update Fields', 'add at least one field');
}

function fieldsToClear(clearable: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Fields to Clear',
		name: 'fieldsToClear',
		type: 'multiOptions',
		options: clearable.map(({ displayName, name }) => ({ name: displayName, value: name })),
		default: [],
		description: 'The fields to empty',
	};
}
