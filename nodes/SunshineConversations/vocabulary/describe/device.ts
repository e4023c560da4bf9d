import type { IDataObject } from 'n8n-workflow';
import { objectOf, pick, unlessEmpty } from '../pick';

/** A device without what only its app uses. */
export function describeDevice(given: unknown): IDataObject {
	const device = objectOf(given);
	return {
		...pick(device, ['id', 'type', 'status', 'clientId', 'integrationId', 'lastSeen', 'appVersion']),
		info: unlessEmpty(device.info),
	};
}
