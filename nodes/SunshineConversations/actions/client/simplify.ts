import type { IDataObject } from 'n8n-workflow';
import { pick } from '../../vocabulary/pick';

const NAMES = [
	'id',
	'type',
	'status',
	'displayName',
	'externalId',
	'integrationId',
	'lastSeen',
	'linkedAt',
] as const;

/** A client without what the channel itself knows of it. */
export function simplifyClient(client: IDataObject): IDataObject {
	return pick(client, NAMES);
}
