import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { updateFields as collection, withCleared } from '../clearing';
import { fieldError } from '../parameters';
import { readCollection } from '../settings';
import { checkName } from './checkName';
import { controlFields, integrationId, integrationType, name } from './linkFields';

const options = [...controlFields, integrationId, integrationType, name];

/** Standby events are delivered or not; the others may be missing. */
const clearable = controlFields.filter(({ type }) => type !== 'boolean');

export const updateFields = collection(options, clearable);

export function readLinkChanges(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const changes = readCollection(context, itemIndex, 'updateFields', options);
	if (changes.name !== undefined) checkName(context, itemIndex, String(changes.name));
	if (changes.integrationId !== undefined && changes.integrationType !== undefined) {
		throw fieldError(context, itemIndex, 'Integration and Integration Type', 'choose one of them');
	}
	return withCleared(context, itemIndex, clearable, changes);
}
