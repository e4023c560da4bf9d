import type { INodeProperties } from 'n8n-workflow';
import type { Input } from './input';
import { toText } from './text';

/** How a thing's name is spelled in a field, so that the same thing has the same name; undefined for no thing at all. */
type Spelling = (entered: string) => string | undefined;

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

/** What the item names in these fields, in their collections and rows; only in fields that are shown. */
export function namesIn(input: Input, fields: INodeProperties[]): string[] {
	return fields
		.filter((field) => isShown(input, field, fields))
		.flatMap((field) => {
			const nested = nestedFields(field);
			if (!nested.some(isNaming)) return nameIn(input, field);
			const inputs = field.type === 'collection' ? [input.collection(field.name)] : input.rows(field);
			return inputs.flatMap((one) => nested.flatMap((inner) => nameIn(one, inner)));
		});
}

export function isNaming(field: INodeProperties): boolean {
	return (field as NamingField)[NAMES] !== undefined;
}

function nameIn(input: Input, field: NamingField): string[] {
	const naming = field[NAMES];
	if (!naming) return [];
	const name = naming.spell(toText(input.entered(field))?.trim() ?? '');
	return name === undefined ? [] : [`${naming.thing} ${name}`];
}

/** By the values of the fields beside it, each of which is there for every item. */
function isShown(input: Input, { displayOptions }: INodeProperties, fields: INodeProperties[]): boolean {
	return Object.entries(displayOptions?.show ?? {}).every(([name, values]) => {
		const condition = fields.find((field) => field.name === name);
		return !condition || values?.includes(String(input.entered(condition)));
	});
}

function nestedFields({ options = [] }: INodeProperties): INodeProperties[] {
	return options.flatMap((option) => {
		if ('values' in option) return option.values;
		return 'type' in option ? [option] : [];
	});
}
