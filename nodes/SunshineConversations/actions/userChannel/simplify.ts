import type { IDataObject } from 'n8n-workflow';
import { describeClient } from '../../vocabulary/describe/client';
import { withoutGaps } from '../../vocabulary/pick';

export function simplifyClient(client: IDataObject): IDataObject {
	return withoutGaps(describeClient(client));
}
