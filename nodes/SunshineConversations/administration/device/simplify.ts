import type { IDataObject } from 'n8n-workflow';
import { describeDevice } from '../../vocabulary/describe/device';
import { withoutGaps } from '../../vocabulary/pick';

export function simplifyDevice(device: IDataObject): IDataObject {
	return withoutGaps(describeDevice(device));
}
