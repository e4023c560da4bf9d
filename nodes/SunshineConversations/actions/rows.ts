import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { checkLength, fieldError, NO_TEXT, parseObject, toText } from './parameters';

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

	choice(name: string): string {
		return String(this.row[name] ?? '');
	}

	flag(name: string): boolean {
		return this.row[name] === true;
	}

	/** Text, number or truth, as the API keeps it in metadata. */
	scalar(name: string, field: string): boolean | number | string {
		const value = this.row[name] ?? '';
		if (typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value)) {
			return value as boolean | number | string;
		}
		throw this.fault(field, 'the expression must give a text, a number or true or false');
	}

	/** One of the entries of a dropdown, which an expression can miss. */
	oneOf(name: string, field: string, values: readonly string[]): string {
		const value = this.choice(name);
		if (values.includes(value)) return value;
		throw this.fault(field, `choose one of ${values.join(', ')}`);
	}

	/** At most `longest` characters. */
	requiredText(name: string, field: string, longest?: number): string {
		const { [name]: value } = this.optionalText(name, field, longest);
		if (typeof value === 'string') return value;
		throw this.fault(field, 'fill it in');
	}

	/** Nothing for an empty text, which the API would refuse. */
	optionalText(name: string, field: string, longest?: number): IDataObject {
		const text = toText(this.row[name]);
		if (text === undefined) throw this.fault(field, NO_TEXT);
		if (text.trim() === '') return {};
		if (longest) checkLength(this.context, this.itemIndex, `${this.label}: ${field}`, text, longest);
		return { [name]: text };
	}

	requiredUrl(name: string, field: string): string {
		const url = this.requiredText(name, field, 2048).trim();
		if (URL.canParse(url)) return url;
		throw this.fault(field, 'enter a full address, e.g. https://example.com');
	}

	wholeNumber(name: string, field: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
		const value = Number(this.row[name]);
		if (Number.isInteger(value) && value >= least && value <= most) return value;
		const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`;
		throw this.fault(field, `enter a whole number ${range}`);
	}

	/** An object written as JSON, under its name; nothing if it is empty. */
	optionalJson(name: string, field: string): IDataObject {
		const value = this.row[name];
		if (value === undefined || value === '') return {};
		const parsed = parseObject(value);
		if (!parsed) throw this.fault(field, 'enter a JSON object, e.g. {"order": 42}');
		return Object.keys(parsed).length > 0 ? { [name]: parsed } : {};
	}

	fault(field: string, whatToChange: string): Error {
		return fieldError(this.context, this.itemIndex, `${this.label}: ${field}`, whatToChange);
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
