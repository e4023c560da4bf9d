import type { INodeProperties } from 'n8n-workflow';

export const OPTIONS = 'options';

/** The collection of what need not be filled in; those that every operation has are added to it. */
export function optionsCollection(options: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Options',
		name: OPTIONS,
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: inOrder(options),
	};
}

export function isOptions({ name }: INodeProperties): boolean {
	return name === OPTIONS;
}

/** The collection with these added to it. */
export function withOptions(collection: INodeProperties, added: INodeProperties[]): INodeProperties {
	return { ...collection, options: inOrder([...(collection.options as INodeProperties[]), ...added]) };
}

function inOrder(options: INodeProperties[]): INodeProperties[] {
	return [...options].sort((one, other) => one.displayName.localeCompare(other.displayName));
}
