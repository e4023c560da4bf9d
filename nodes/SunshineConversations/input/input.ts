import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { isWebAddress, readUrl } from './address';
import { readFieldValue } from './byType';
import { readTruth, requiredOption } from './choice';
import type { Fault } from './fault';
import { readId } from './id';
import { isScalar, toObject, type Scalar } from './json';
import { readWholeNumber } from './number';
import { readText } from './text';

/** Several fields that are at fault together go by all their names. */
type Place = Pick<INodeProperties, 'displayName'> | string;

interface TextRules {
	/** What to do about an empty field. */
	whatToDo?: string;
	/** In characters. */
	longest?: number;
}

interface UrlRules extends Pick<TextRules, 'whatToDo'> {
	example?: string;
	isAddress?: (text: string) => boolean;
}

/** Where something was entered. */
type Name = Pick<INodeProperties, 'default' | 'name'> & Partial<INodeProperties>;

/**
 * What the user entered for one item. A field is read by its own description, which knows name, label and choices;
 * fields of the node, of a collection and of a row are read alike. Expressions may give anything.
 */
export class Input {
	/** Expressions cost n8n time, and an item's lane asks for what its request asks for. */
	private readonly known = new Map<string, unknown>();

	private constructor(
		readonly context: IExecuteFunctions,
		readonly itemIndex: number,
		private readonly read: (field: Name) => unknown,
		/** Stands before the names of the fields, e.g. `Buttons, row 2: `. */
		private readonly place = '',
	) {}

	static of(context: IExecuteFunctions, itemIndex: number): Input {
		return new Input(context, itemIndex, ({ name, type, default: byDefault }) =>
			context.getNodeParameter(name, itemIndex, type === 'resourceLocator' ? '' : byDefault),
		);
	}

	/** The fields that were added to a collection. */
	collection(name: string): Input {
		return this.within(this.entered({ name, default: {} }) as IDataObject);
	}

	/** The rows of a field whose entries are called `values`; what is wrong is told with the number of the row. */
	rows(field: INodeProperties): Input[] {
		const { values = [] } = (this.entered(field) ?? {}) as { values?: IDataObject[] };
		return values.map((row, index) => this.within(row, `${this.label(field)}, row ${index + 1}: `));
	}

	/** Anything, as the expression gave it. */
	entered(field: Name): unknown {
		if (!this.known.has(field.name)) this.known.set(field.name, this.read(field));
		return this.known.get(field.name);
	}

	isEmpty(field: INodeProperties): boolean {
		return (this.entered(field) ?? '') === '';
	}

	/** A fault of the user's, with the field's name as it stands in the editor. */
	fault(place: Place, whatToChange: string): NodeOperationError {
		const { context, itemIndex } = this;
		return new NodeOperationError(context.getNode(), `${this.label(place)}: ${whatToChange}`, { itemIndex });
	}

	faultOf(place: Place): Fault {
		return (whatToChange) => this.fault(place, whatToChange);
	}

	text(field: INodeProperties, { whatToDo, longest }: TextRules = {}): string {
		return this.filled(field, this.optionalText(field, longest), whatToDo);
	}

	/** Undefined for an empty text; at most `longest` characters. */
	optionalText(field: INodeProperties, longest?: number): string | undefined {
		return readText(this.entered(field), this.faultOf(field), longest);
	}

	/** The texts of these fields under their names; what is empty is left out, as the API would refuse it. */
	texts(fields: INodeProperties[], longest?: number): IDataObject {
		const texts = fields.map((field) => [field.name, this.optionalText(field, longest)]);
		return Object.fromEntries(texts.filter(([, text]) => text !== undefined)) as IDataObject;
	}

	/** For a path. */
	id(field: INodeProperties): string {
		return readId(this.entered(field), this.faultOf(field));
	}

	url(field: INodeProperties, { whatToDo, example, isAddress = isWebAddress }: UrlRules = {}): string {
		const url = readUrl(this.entered(field), this.faultOf(field), example, isAddress);
		return this.filled(field, url, whatToDo);
	}

	/** Where a file is. */
	fileUrl(field: INodeProperties): string {
		return this.url(field, { whatToDo: 'enter where it is', example: 'https://example.com/photo.png' });
	}

	/** The entry of a dropdown. */
	oneOf(field: INodeProperties): string {
		return requiredOption(this.entered(field), field, this.faultOf(field));
	}

	/** A switch; as it stands at first if an expression gives nothing. */
	flag(field: INodeProperties): boolean {
		return readTruth(this.entered(field), this.faultOf(field)) ?? field.default === true;
	}

	wholeNumber(field: INodeProperties, least: number, most?: number): number {
		return readWholeNumber(this.entered(field), this.faultOf(field), least, most);
	}

	/** Text, number or truth, as the API keeps it in metadata. */
	scalar(field: INodeProperties): Scalar {
		const value = this.entered(field) ?? '';
		if (isScalar(value)) return value;
		throw this.fault(field, 'the expression must give a text, a number or true or false');
	}

	/** An object, or one that is written as JSON. */
	object(field: INodeProperties, example: string): IDataObject {
		const object = toObject(this.entered(field));
		if (object) return object;
		throw this.fault(field, `enter a JSON object, e.g. ${example}`);
	}

	/** The values of these fields as their types tell, under their names; what is empty is left out. */
	values(fields: INodeProperties[]): IDataObject {
		const values = fields.map((field) => [
			field.name,
			readFieldValue(field, this.entered(field), this.faultOf(field)),
		]);
		return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as IDataObject;
	}

	/** The same for fields that must be filled in. */
	requiredValues(fields: INodeProperties[]): IDataObject {
		const values = this.values(fields);
		const missing = fields.find(({ name }) => values[name] === undefined);
		if (!missing) return values;
		throw this.fault(missing, missing.type === 'multiOptions' ? 'choose one at least' : 'fill it in');
	}

	private filled(field: INodeProperties, text: string | undefined, whatToDo = 'fill it in'): string {
		if (text !== undefined) return text;
		throw this.fault(field, whatToDo);
	}

	private label(place: Place): string {
		return this.place + (typeof place === 'string' ? place : place.displayName);
	}

	private within(entered: IDataObject, place = this.place): Input {
		return new Input(this.context, this.itemIndex, ({ name }) => entered[name], place);
	}
}
