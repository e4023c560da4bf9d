import type { IDataObject } from 'n8n-workflow';
import type { Input } from '../../input/input';
import { checkSwitchboardName } from '../../input/switchboardName';
import { updateFields as collection, withCleared, UPDATE_FIELDS } from '../../input/updateFields';
import { controlFields, integrationId, integrationType, name } from './linkFields';

const options = [...controlFields, integrationId, integrationType, name];

/** Standby events are delivered or not; the others may be missing. */
const clearable = controlFields.filter(({ type }) => type !== 'boolean');

export const updateFields = collection(options, clearable);

export function readLinkChanges(input: Input): IDataObject {
	const changes = input.collection(UPDATE_FIELDS).values(options);
	if (changes.name !== undefined) checkSwitchboardName(String(changes.name), input.faultOf(name));
	if (changes.integrationId !== undefined && changes.integrationType !== undefined) {
		throw input.fault('Integration and Integration Type', 'choose one of them');
	}
	return withCleared(input, clearable, changes);
}
