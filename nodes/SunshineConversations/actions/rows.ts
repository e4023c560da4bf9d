import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import {
	readOption,
	readText,
	readTruth,
	readUrl,
	readWholeNumber,
	requiredOption,
	type Fault,
} from './checkedValues';
import { fieldError } from './parameters';
import { isScalar, isWebAddress, toObject, type Scalar } from './values';

/** Reads one row of a field with repeatable rows; what is wrong is told with the number of the row. */
export class RowReader {
	private constructor(
		private readonly context: IExecuteFunctions,
		private readonly itemIndex: number,
		/** E.g. `Buttons, row 2`. */
		readonly label: string,
		private readonly row: IDataObject,
	) {}

	/** The rows of a field whose entries are called `values`. */
	static of(context: IExecuteFunctions, itemIndex: number, field: string, name: string): RowReader[] {
		const rows = context.getNodeParameter(`${name}.values`, itemIndex, []) as IDataObject[];
		return RowReader.number(context, itemIndex, field, rows);
	}

	/** The rows inside this one. */
	rows(name: string, field: string): RowReader[] {
		const { values = [] } = (this.row[name] ?? {}) as { values?: IDataObject[] };
		return RowReader.number(this.context, this.itemIndex, `${this.label}: ${field}`, values);
	}

	/** Undefined if an expression gives nothing. */
	flag(name: string, field: string): boolean | undefined {
		return readTruth(this.row[name], this.faultOf(field));
	}

	/** Text, number or truth, as the API keeps it in metadata. */
	scalar(name: string, field: string): Scalar {
		const value = this.row[name] ?? '';
		if (isScalar(value)) return value;
		throw this.fault(field, 'the expression must give a text, a number or true or false');
	}

	/** The chosen entry of a dropdown. */
	oneOf(field: INodeProperties): string {
		return requiredOption(this.row[field.name], field, this.faultOf(field.displayName));
	}

	/** The same for one that need not be chosen, under its name. */
	optionalOneOf(field: INodeProperties): IDataObject {
		return only(field.name, readOption(this.row[field.name], field, this.faultOf(field.displayName)));
	}

	/** At most `longest` characters. */
	requiredText(name: string, field: string, longest?: number): string {
		return this.filled(field, readText(this.row[name], this.faultOf(field), longest));
	}

	/** Nothing for an empty text, which the API would refuse. */
	optionalText(name: string, field: string, longest?: number): IDataObject {
		return only(name, readText(this.row[name], this.faultOf(field), longest));
	}

	requiredUrl(name: string, field: string, isAddress = isWebAddress): string {
		return this.filled(field, readUrl(this.row[name], this.faultOf(field), undefined, isAddress));
	}

	optionalUrl(name: string, field: string): IDataObject {
		return only(name, readUrl(this.row[name], this.faultOf(field)));
	}

	wholeNumber(name: string, field: string, least: number, most?: number): number {
		return readWholeNumber(this.row[name], this.faultOf(field), least, most);
	}

	/** An object written as JSON; undefined if there is none. */
	json(name: string, field: string, example: string): IDataObject | undefined {
		const value = this.row[name] ?? '';
		if (value === '') return undefined;
		const object = toObject(value);
		if (object) return object;
		throw this.fault(field, `enter a JSON object, e.g. ${example}`);
	}

	fault(field: string, whatToChange: string): Error {
		return fieldError(this.context, this.itemIndex, `${this.label}: ${field}`, whatToChange);
	}

	faultOf(field: string): Fault {
		return (whatToChange) => this.fault(field, whatToChange);
	}

	private filled(field: string, text: string | undefined): string {
		if (text !== undefined) return text;
		throw this.fault(field, 'fill it in');
	}

	private static number(
		context: IExecuteFunctions,
		itemIndex: number,
		field: string,
		rows: IDataObject[],
	): RowReader[] {
		return rows.map((row, index) => new RowReader(context, itemIndex, `${field}, row ${index + 1}`, row));
	}
}

function only(name: string, value: string | undefined): IDataObject {
	return value === undefined ? {} : { [name]: value };
}
