import type { INodeProperties } from 'n8n-workflow';

export const ADDITIONAL_FIELDS = 'additionalFields';

/** The collection of what need not be filled in. */
export function additionalFields(options: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Additional Fields',
		name: ADDITIONAL_FIELDS,
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		options,
	};
}
