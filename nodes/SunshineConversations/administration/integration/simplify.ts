import type { IDataObject } from 'n8n-workflow';
import { pick, withoutGaps } from '../../vocabulary/pick';

const NAMES = [
	'id',
	'type',
	'status',
	'displayName',
	'defaultResponder',
	// Where customers reach it, by what the channel calls that.
	'phoneNumber',
	'originator',
	'incomingAddress',
	'pageName',
	'username',
	'lineId',
	'uri',
] as const;

const WEBHOOK_NAMES = [
	'id',
	'version',
	'target',
	'triggers',
	'includeFullUser',
	'includeFullSource',
] as const;

/** An integration without its looks and secrets. */
export function simplifyIntegration(integration: IDataObject): IDataObject {
	const webhooks = integration.webhooks as IDataObject[] | undefined;
	return withoutGaps({
		...pick(integration, NAMES),
		webhooks: webhooks?.map((webhook) => pick(webhook, WEBHOOK_NAMES)),
	});
}
