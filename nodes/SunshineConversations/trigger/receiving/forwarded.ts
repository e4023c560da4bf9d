import type { IDataObject } from 'n8n-workflow';
import { isObject, omit, unlessEmpty, withoutGaps } from '../../vocabulary/pick';
import type { WebhookEvent } from './envelope';

/** What items tell of these in fields of their own. */
const TOLD: Record<string, readonly string[]> = {
	conversation: [
		...['id', 'type', 'displayName', 'brandId', 'metadata'],
		...['activeSwitchboardIntegration', 'pendingSwitchboardIntegration'],
	],
	user: [
		...['id', 'externalId', 'zendeskId', 'brandId', 'authenticated'],
		...['profile', 'metadata', 'identities', 'signedUpAt', 'toBeRetained'],
	],
	client: [
		...['id', 'type', 'status', 'displayName', 'externalId', 'integrationId'],
		...['lastSeen', 'linkedAt', 'avatarUrl', 'info'],
	],
	source: [
		...['type', 'integrationId', 'originalMessageId', 'originalMessageTimestamp'],
		...['campaign', 'client', 'device'],
	],
};

/** Nothing describes what a channel sends, so all is kept that has no field of its own. */
export function readForwarded({ type, payload }: WebhookEvent): IDataObject | undefined {
	if (type !== 'passthrough:messaging') return undefined;
	const parts = Object.entries(payload).map(([name, part]) => [name, untold(name, part)] as const);
	return unlessEmpty(withoutGaps(Object.fromEntries(parts) as IDataObject));
}

function untold(name: string, part: unknown): unknown {
	const told = Object.hasOwn(TOLD, name) ? TOLD[name] : undefined;
	return told && isObject(part) ? unlessEmpty(omit(part, told)) : part;
}
