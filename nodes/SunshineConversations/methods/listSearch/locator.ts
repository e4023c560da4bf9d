import type { INodeProperties } from 'n8n-workflow';
import type { listSearch } from './listSearch';

interface Locator {
	displayName: string;
	name: string;
	/** The search behind the dropdown. */
	search: keyof typeof listSearch;
	placeholder: string;
	description?: string;
	/** Always seen below the field. */
	hint?: string;
	required?: boolean;
	/** What to type into the list before it shows anything, where the API cannot list everything. */
	filterHint?: string;
	/** The field above on which the list depends. */
	dependsOn?: string;
	/** What the second way of choosing is called. */
	byName?: string;
}

/** A field with a searchable dropdown, and a text field for IDs and expressions. */
export function locator({
	search,
	placeholder,
	required = true,
	filterHint,
	dependsOn,
	byName = 'By ID',
	...field
}: Locator): INodeProperties {
	return {
		...field,
		type: 'resourceLocator',
		required,
		default: { mode: 'list', value: '' },
		...(dependsOn && { typeOptions: { loadOptionsDependsOn: [dependsOn] } }),
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				hint: filterHint,
				typeOptions: {
					searchListMethod: search,
					searchable: true,
					searchFilterRequired: filterHint !== undefined,
				},
			},
			{ displayName: byName, name: 'id', type: 'string', placeholder },
		],
	};
}
