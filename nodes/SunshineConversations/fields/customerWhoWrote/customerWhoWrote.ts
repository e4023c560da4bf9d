import type { INodeProperties } from 'n8n-workflow';
import { naming } from '../../input/naming';
import { idOfWriter } from './writer';

export const CUSTOMER_WHO_WROTE = 'customerWhoWrote';

type Option = NonNullable<INodeProperties['options']>[number];

/** A dropdown that begins with the customer who wrote; the other entries name something in fields of their own. */
export function customerOr(
	field: Pick<INodeProperties, 'description' | 'displayName' | 'name'>,
	description: string,
	others: Option[],
): INodeProperties {
	const dropdown: INodeProperties = {
		...field,
		type: 'options',
		options: [{ name: 'The Customer Who Wrote', value: CUSTOMER_WHO_WROTE, description }, ...others],
		default: CUSTOMER_WHO_WROTE,
	};
	return naming('conversation', dropdown, (entered, input) =>
		entered === CUSTOMER_WHO_WROTE ? idOfWriter(input, dropdown, 'conversationId') : undefined,
	);
}
