import type { INodeProperties } from 'n8n-workflow';

interface Locator {
	displayName: string;
	name: string;
	/** The entry in the node's `methods.listSearch`. */
	search: string;
	placeholder: string;
	description?: string;
	/** What the second way of choosing is called. */
	byName?: string;
}

/** A field with a searchable dropdown, and a text field for IDs and expressions. */
export function locator({ search, placeholder, byName = 'By ID', ...field }: Locator): INodeProperties {
	return {
		...field,
		type: 'resourceLocator',
		required: true,
		default: { mode: 'list', value: '' },
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: search, searchable: true },
			},
			{ displayName: byName, name: 'id', type: 'string', placeholder },
		],
	};
}
