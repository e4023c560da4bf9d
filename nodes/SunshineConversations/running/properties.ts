import type { INodeProperties } from 'n8n-workflow';
import { brandId } from '../fields/brand';
import { showWhen } from '../fields/showWhen';
import { isOptions, optionsCollection, withOptions } from '../input/options';
import { DEFAULT_CONCURRENCY } from './concurrency';
import type { Operation, Resource } from './operation';

/** In the options, read by the router. */
export const simplify: INodeProperties = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
};

const concurrency: INodeProperties = {
	displayName: 'Concurrency',
	name: 'concurrency',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 100 },
	default: DEFAULT_CONCURRENCY,
	description:
		'How many items to work on side by side. Items that change the same thing, such as a conversation or a user, always keep their order.',
};

/** n8n's flat list of fields, made from the tree of resources and operations; the first resource is chosen at first. */
export function propertiesOf(resources: Resource[]): INodeProperties[] {
	return [
		{
			displayName: 'Resource',
			name: 'resource',
			type: 'options',
			noDataExpression: true,
			options: resources.map(({ option }) => option),
			default: firstOf(resources),
		},
		...resources.map(operationDropdown),
		...resources.flatMap((resource) =>
			resource.operations.flatMap((operation) =>
				[subtitleOf(operation), ...fieldsOf(operation)].map((field) =>
					showWhen({ resource: [resource.option.value], operation: [operation.option.value] }, field),
				),
			),
		),
	];
}

function firstOf(entries: Array<Pick<Resource, 'option'>>): string {
	return entries[0]!.option.value;
}

function operationDropdown({ option, operations }: Resource): INodeProperties {
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [option.value] } },
		options: operations.map((operation) => operation.option),
		default: firstOf(operations),
	};
}

/** Hidden: n8n has one subtitle for all operations, an expression, which reads this one. */
function subtitleOf({ option, subtitle = option.action }: Operation): INodeProperties {
	return { displayName: 'Subtitle', name: 'subtitle', type: 'hidden', default: subtitle };
}

/** The operation's own fields, and in its options what every operation has. */
function fieldsOf(operation: Operation): INodeProperties[] {
	const { fields } = operation;
	const all = fields.some(isOptions) ? fields : [...fields, optionsCollection([])];
	const shared = [...simplifyOf(operation), brandId, concurrency];
	return all.map((field) => (isOptions(field) ? withOptions(field, shared) : field));
}

function simplifyOf({ simplify: simplifyOutput, simplifyWhen }: Operation): INodeProperties[] {
	if (!simplifyOutput) return [];
	return [simplifyWhen ? showWhen(simplifyWhen, simplify) : simplify];
}
