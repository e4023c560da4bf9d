import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import type { Content } from './contentType';
import {
	choiceLabel,
	choiceName,
	choiceRows,
	formFieldRows,
	label,
	maxSize,
	minSize,
	name,
	placeholder,
	questionFormat,
	questionType,
} from './formFields';

const MOST_FIELDS = 20;
const MOST_CHOICES = 200;

const formText: INodeProperties = {
	displayName: 'Introduction',
	name: 'formText',
	type: 'string',
	default: '',
	placeholder: 'e.g. Please tell us a bit more',
	description: 'The text above the link on social channels',
};

export const form: Content = {
	option: {
		name: 'Form',
		value: 'form',
		description: 'Questions to fill in; social channels show a link to them',
	},
	fields: [formFieldRows, formText],
	read(input) {
		const fields = readFields(input);
		const text = input.optionalText(formText);
		return { type: 'form', fields, ...(text !== undefined && { text }) };
	},
};

/** The questions of the form. */
export function readFields(input: Input): IDataObject[] {
	const rows = input.rows(formFieldRows);
	if (rows.length < 1 || rows.length > MOST_FIELDS) {
		throw input.fault(formFieldRows, `add 1 to ${MOST_FIELDS}, there are ${rows.length}`);
	}
	const names = rows.map((row) => row.text(name, { longest: 128 }));
	const twin = names.findIndex((one, index) => names.indexOf(one) !== index);
	if (twin >= 0)
		throw rows[twin]!.fault(name, `"${names[twin]}" is used already, every question needs its own`);
	return rows.map(readField);
}

function readField(row: Input): IDataObject {
	const type = row.oneOf(questionType);
	return {
		type,
		name: row.text(name, { longest: 128 }),
		label: row.text(label, { longest: 128 }),
		...row.texts([placeholder], 128),
		...(type === 'text' && readTextRules(row)),
		...(type === 'select' && { options: readChoices(row) }),
	};
}

function readTextRules(row: Input): IDataObject {
	const shortest = row.wholeNumber(minSize, 1, 256);
	const longest = row.wholeNumber(maxSize, 1, 256);
	if (shortest > longest) throw row.fault(minSize, `it must not be greater than the longest one, ${longest}`);
	return { minSize: shortest, maxSize: longest, ...row.values([questionFormat]) };
}

function readChoices(row: Input): IDataObject[] {
	const choices = row.rows(choiceRows);
	if (choices.length < 1 || choices.length > MOST_CHOICES) {
		throw row.fault(choiceRows, `add 1 to ${MOST_CHOICES}, there are ${choices.length}`);
	}
	return choices.map((choice) => ({
		name: choice.text(choiceName, { longest: 128 }),
		label: choice.text(choiceLabel, { longest: 128 }),
	}));
}
