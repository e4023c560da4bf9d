import type { IDataObject } from 'n8n-workflow';
import { fieldError, optionalText } from '../../parameters';
import { RowReader } from '../../rows';
import type { Content } from './content';
import { formFieldRows, questionFormat, questionType } from './formFields';
import { LONGEST_TEXT } from './postable';

const MOST_FIELDS = 20;
const MOST_CHOICES = 200;

export const form: Content = {
	option: {
		name: 'Form',
		value: 'form',
		description: 'Questions to fill in; a link to them on social channels',
	},
	fields: [
		formFieldRows,
		{
			displayName: 'Introduction',
			name: 'formText',
			type: 'string',
			default: '',
			placeholder: 'e.g. Please tell us a bit more',
			description: 'The text above the link on social channels',
		},
	],
	read(context, itemIndex) {
		const rows = RowReader.of(context, itemIndex, 'Questions', 'formFields');
		if (rows.length < 1 || rows.length > MOST_FIELDS) {
			throw fieldError(context, itemIndex, 'Questions', `add 1 to ${MOST_FIELDS}, there are ${rows.length}`);
		}
		const names = rows.map((row) => row.requiredText('name', 'Name', 128));
		const twin = names.findIndex((name, index) => names.indexOf(name) !== index);
		if (twin >= 0)
			throw rows[twin]!.fault('Name', `"${names[twin]}" is used already, every question needs its own`);

		const text = optionalText(context, itemIndex, 'formText', 'Introduction', LONGEST_TEXT);
		return { type: 'form', fields: rows.map(readField), ...(text !== undefined && { text }) };
	},
};

function readField(row: RowReader): IDataObject {
	const type = row.oneOf(questionType);
	return {
		type,
		name: row.requiredText('name', 'Name', 128),
		label: row.requiredText('label', 'Label', 128),
		...row.optionalText('placeholder', 'Placeholder', 128),
		...(type === 'text' && readTextRules(row)),
		...(type === 'select' && { options: readChoices(row) }),
	};
}

function readTextRules(row: RowReader): IDataObject {
	const minSize = row.wholeNumber('minSize', 'Shortest Answer', 1, 256);
	const maxSize = row.wholeNumber('maxSize', 'Longest Answer', 1, 256);
	if (minSize > maxSize)
		throw row.fault('Shortest Answer', `it must not be greater than the longest one, ${maxSize}`);
	return { minSize, maxSize, ...row.optionalOneOf(questionFormat) };
}

function readChoices(row: RowReader): IDataObject[] {
	const choices = row.rows('choices', 'Choices');
	if (choices.length < 1 || choices.length > MOST_CHOICES) {
		throw row.fault('Choices', `add 1 to ${MOST_CHOICES}, there are ${choices.length}`);
	}
	return choices.map((choice) => ({
		name: choice.requiredText('name', 'Name', 128),
		label: choice.requiredText('label', 'Label', 128),
	}));
}
