import type { IDataObject } from 'n8n-workflow';
import { describeUser } from '../../vocabulary/describe/user';
import { pick, withoutGaps } from '../../vocabulary/pick';

/** A user in one flat object, and whether "Get or Create" has created it. */
export function simplifyUser(user: IDataObject): IDataObject {
	return withoutGaps({ ...describeUser(user), ...pick(user, ['created']) });
}
