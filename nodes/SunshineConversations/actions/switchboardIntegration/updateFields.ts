import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { readSettings } from '../integration/settings';
import { fieldError } from '../parameters';
import { checkName } from './checkName';
import { controlFields, integrationId, integrationType, name } from './linkFields';

const fieldsToClear: INodeProperties = {
	displayName: 'Fields to Clear',
	name: 'fieldsToClear',
	type: 'multiOptions',
	options: [
		{ name: 'Message History Count', value: 'messageHistoryCount' },
		{ name: 'Next Switchboard Integration', value: 'nextSwitchboardIntegrationId' },
	],
	default: [],
	description: 'What it shall have no longer',
};

const options = [...controlFields, fieldsToClear, integrationId, integrationType, name].sort((one, other) =>
	one.displayName.localeCompare(other.displayName),
);

export const updateFields: INodeProperties = {
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options,
};

export function readLinkChanges(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const entered = context.getNodeParameter('updateFields', itemIndex, {}) as IDataObject;
	const { fieldsToClear: cleared, ...changes } = readSettings(context, itemIndex, options, entered);
	if (changes.name !== undefined) checkName(context, itemIndex, String(changes.name));
	if (changes.integrationId !== undefined && changes.integrationType !== undefined) {
		throw fieldError(context, itemIndex, 'Integration and Integration Type', 'choose one of them');
	}
	// The API clears a field by null.
	const nulls = ((cleared ?? []) as string[]).map((field) => [field, null]);
	return { ...changes, ...Object.fromEntries(nulls) };
}
