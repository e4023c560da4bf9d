import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { controlFields, integrationId, integrationType, name } from './linkFields';

const fieldsToClear: INodeProperties = {
	displayName: 'Fields to Clear',
	name: 'fieldsToClear',
	type: 'multiOptions',
	options: [
		{ name: 'Message History Count', value: 'messageHistoryCount' },
		{ name: 'Next Switchboard Integration ID', value: 'nextSwitchboardIntegrationId' },
	],
	default: [],
	description: 'What it shall have no longer',
};

export const updateFields: INodeProperties = {
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [...controlFields, fieldsToClear, integrationId, integrationType, name].sort((one, other) =>
		one.displayName.localeCompare(other.displayName),
	),
};

/** The API clears a field by null. */
export function clearedFields(names: unknown): IDataObject {
	return Object.fromEntries((Array.isArray(names) ? names : []).map((name) => [name, null]));
}
