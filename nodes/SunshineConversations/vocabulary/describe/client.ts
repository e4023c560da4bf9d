import type { IDataObject } from 'n8n-workflow';
import { objectOf, pick, unlessEmpty } from '../pick';
import { firstVisible } from '../visible';

/** A client without the record of the channel, whose use is in the name, the picture and the information. */
export function describeClient(given: unknown): IDataObject {
	const client = objectOf(given);
	return {
		...pick(client, ['id', 'type', 'status']),
		displayName: firstVisible(client.displayName),
		...pick(client, ['externalId', 'integrationId', 'lastSeen', 'linkedAt', 'avatarUrl']),
		info: unlessEmpty(client.info),
	};
}
