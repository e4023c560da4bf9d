import type { IDataObject } from 'n8n-workflow';
import { pick } from '../../simplify';

const NAMES = [
	'id',
	'type',
	'status',
	'displayName',
	'defaultResponderId',
	// Where customers reach it, by what the channel calls that.
	'phoneNumber',
	'originator',
	'incomingAddress',
	'pageName',
	'username',
	'lineId',
	'uri',
	'webhooks',
] as const;

/** An integration without its looks and secrets. */
export function simplifyIntegration(integration: IDataObject): IDataObject {
	return pick(integration, NAMES);
}
