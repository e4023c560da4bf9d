import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { isBlank } from '../vocabulary/visible';
import { readTruth, requiredOption } from './choice';
import type { Fault } from './fault';
import { readId, readOptionalId } from './id';
import { isScalar, toObject, type Scalar } from './json';
import { readWholeNumber } from './number';
import { readText, toText } from './text';
import { readTimeIn } from './time';
import { isWebAddress, readUrl } from './urlAndEmail';
import { readFieldValue } from './valueByType';

/** The field that is wrong, or a text that names several. */
type FaultyField = Pick<INodeProperties, 'displayName'> | string;

interface TextRules {
	/** What to change when the field is empty. */
	whatIfEmpty?: string;
	/** In characters. */
	longest?: number;
}

interface UrlRules extends TextRules {
	example?: string;
	isAddress?: (text: string) => boolean;
}

/** A field that can be read. */
type ReadableField = Pick<INodeProperties, 'default' | 'name'> & Partial<INodeProperties>;

/**
 * What the user entered for one item. A field is read by its own description, which knows name, label and choices;
 * fields of the node, of a collection and of a row are read alike. Expressions may give anything.
 */
export class Input {
	/** Expressions are slow, and lane and request read the same fields. */
	private readonly known = new Map<string, unknown>();

	private constructor(
		readonly context: IExecuteFunctions,
		readonly itemIndex: number,
		private readonly read: (field: ReadableField) => unknown,
		/** Before the names of fields, e.g. `Buttons, row 2: `. */
		private readonly prefix = '',
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

	/** The fields of a field that has one set of `values`; the defaults count if it was not added. */
	group(field: INodeProperties): Input {
		const { values = {} } = (this.entered(field) ?? {}) as { values?: IDataObject };
		const read = ({ name, default: byDefault }: ReadableField) => (name in values ? values[name] : byDefault);
		return new Input(this.context, this.itemIndex, read, `${this.label(field)}: `);
	}

	/** Anything, as the expression gave it. */
	entered(field: ReadableField): unknown {
		if (!this.known.has(field.name)) this.known.set(field.name, this.read(field));
		return this.known.get(field.name);
	}

	isEmpty(field: INodeProperties): boolean {
		const text = toText(this.entered(field));
		return text !== undefined && isBlank(text);
	}

	/** Makes the error that names the field and says what to change. */
	fault(field: FaultyField, whatToChange: string): NodeOperationError {
		const { context, itemIndex } = this;
		return new NodeOperationError(context.getNode(), `${this.label(field)}: ${whatToChange}`, { itemIndex });
	}

	faultOf(field: FaultyField): Fault {
		return (whatToChange) => this.fault(field, whatToChange);
	}

	text(field: INodeProperties, { whatIfEmpty, longest }: TextRules = {}): string {
		return this.filled(field, this.optionalText(field, longest), whatIfEmpty);
	}

	/** Undefined for an empty text; at most `longest` characters. */
	optionalText(field: INodeProperties, longest?: number): string | undefined {
		return readText(this.entered(field), this.faultOf(field), longest);
	}

	/** Texts by the names of their fields, without empty ones, which the API would refuse. */
	texts(fields: INodeProperties[], longest?: number): IDataObject {
		const texts = fields.map((field) => [field.name, this.optionalText(field, longest)]);
		return Object.fromEntries(texts.filter(([, text]) => text !== undefined)) as IDataObject;
	}

	/** Undefined for an empty value. */
	optionalId(field: INodeProperties): string | undefined {
		return readOptionalId(this.entered(field), this.faultOf(field));
	}

	/** For a path. */
	id(field: INodeProperties): string {
		return readId(this.entered(field), this.faultOf(field));
	}

	url(
		field: INodeProperties,
		{ whatIfEmpty, example, isAddress = isWebAddress, longest }: UrlRules = {},
	): string {
		const url = readUrl(this.entered(field), this.faultOf(field), example, isAddress, longest);
		return this.filled(field, url, whatIfEmpty);
	}

	/** Where a file is, however long its address. */
	fileUrl(field: INodeProperties): string {
		return this.url(field, {
			whatIfEmpty: 'enter where it is',
			example: 'https://example.com/photo.png',
			longest: Infinity,
		});
	}

	/** The entry of a dropdown. */
	oneOf(field: INodeProperties): string {
		return requiredOption(this.entered(field), field, this.faultOf(field));
	}

	/** A switch. The default counts if an expression gives nothing. */
	flag(field: INodeProperties): boolean {
		return readTruth(this.entered(field), this.faultOf(field)) ?? field.default === true;
	}

	wholeNumber(field: INodeProperties, least: number, most?: number): number {
		return readWholeNumber(this.entered(field), this.faultOf(field), least, most);
	}

	/** In UTC; undefined for an empty value. */
	time(field: INodeProperties): string | undefined {
		return readTimeIn(this.context.getTimezone(), this.entered(field), this.faultOf(field));
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

	/** Reads fields by their type and returns them by name, without empty ones. */
	values(fields: INodeProperties[]): IDataObject {
		const timeZone = this.context.getTimezone();
		const values = fields.map((field) => [
			field.name,
			readFieldValue(field, this.entered(field), this.faultOf(field), timeZone),
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

	private filled(field: INodeProperties, text: string | undefined, whatIfEmpty = 'fill it in'): string {
		if (text !== undefined) return text;
		throw this.fault(field, whatIfEmpty);
	}

	private label(field: FaultyField): string {
		return this.prefix + (typeof field === 'string' ? field : field.displayName);
	}

	private within(entered: IDataObject, prefix = this.prefix): Input {
		return new Input(this.context, this.itemIndex, ({ name }) => entered[name], prefix);
	}
}
