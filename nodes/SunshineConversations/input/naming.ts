import type { INodeProperties } from 'n8n-workflow';
import { bareId } from './id';
import type { Input } from './input';
import { toText } from './text';

/** How a thing's name is spelled in a field, so that the same thing has the same name; undefined for no thing at all. */
type Spelling = (entered: string, input: Input) => string | undefined;

/** A symbol, so that it goes along with copies of the field and not into n8n's description of the node. */
const NAMES = Symbol('what the field names');

type NamingField = INodeProperties & { [NAMES]?: { thing: string; spell: Spelling } };

/** The field, which names the thing that an item changes: items that name the same one keep their order. */
export function naming(
	thing: string,
	field: INodeProperties,
	spell: Spelling = (entered) => entered || undefined,
): INodeProperties {
	const named: NamingField = { ...field, [NAMES]: { thing, spell } };
	return named;
}

/** Tells what an item names in these fields, their collections and rows; what is not shown names nothing. */
export function nameReader(fields: INodeProperties[]): (input: Input) => string[] {
	// Looked for once, as there are many fields and many items.
	const places = fields
		.map((field) => ({ field, nested: nestedFields(field).filter(isNaming) }))
		.filter(({ field, nested }) => isNaming(field) || nested.length > 0);
	return (input) =>
		places
			.filter(({ field }) => isShown(input, field, fields))
			.flatMap(({ field, nested }) => {
				if (nested.length === 0) return nameIn(input, field);
				return inputsWithin(input, field).flatMap((within) => nested.flatMap((one) => nameIn(within, one)));
			});
}

export function isNaming(field: INodeProperties): boolean {
	return (field as NamingField)[NAMES] !== undefined;
}

function nameIn(input: Input, field: NamingField): string[] {
	const mark = field[NAMES];
	const name = mark?.spell(bareId(toText(input.entered(field)) ?? ''), input);
	return mark === undefined || name === undefined ? [] : [`${mark.thing} ${name}`];
}

/** By the values of the fields beside it, each of which is there for every item. */
function isShown(input: Input, { displayOptions }: INodeProperties, fields: INodeProperties[]): boolean {
	return Object.entries(displayOptions?.show ?? {}).every(([name, values]) => {
		const condition = fields.find((field) => field.name === name);
		return !condition || values?.map(String).includes(String(input.entered(condition)));
	});
}

function inputsWithin(input: Input, field: INodeProperties): Input[] {
	return field.type === 'collection' ? [input.collection(field.name)] : input.rows(field);
}

function nestedFields({ options = [] }: INodeProperties): INodeProperties[] {
	return options.flatMap((option) => {
		if ('values' in option) return option.values;
		return 'type' in option ? [option] : [];
	});
}
