import type { IDataObject } from 'n8n-workflow';
import { pick } from '../../vocabulary/pick';

const NAMES = ['id', 'type', 'status', 'clientId', 'integrationId', 'lastSeen', 'appVersion'] as const;

/** A device without its technical description. */
export function simplifyDevice(device: IDataObject): IDataObject {
	return pick(device, NAMES);
}
