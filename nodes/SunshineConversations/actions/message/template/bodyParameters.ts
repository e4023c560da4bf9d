import type { INodeProperties } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import type { ToLine } from './oneLine';
import { readName, type Parameter } from './parameters';

const text: INodeProperties = {
	displayName: 'Text',
	name: 'text',
	type: 'string',
	default: '',
	placeholder: 'e.g. Ana',
	description: 'What the customer reads in place of {{1}}, {{2}} … or of the placeholder with the name below',
};

const name: INodeProperties = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: 'e.g. first_name',
	hint: 'Leave empty for {{1}}, {{2}} …',
	description: 'Only for templates with named placeholders',
};

export const bodyParameters: INodeProperties = {
	displayName: 'Body Parameters',
	name: 'bodyParameters',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add parameter',
	default: {},
	description: 'One row for each placeholder in the body of the template, in order',
	options: [{ displayName: 'Parameter', name: 'values', values: [text, name] }],
};

export function readBodyParameters(input: Input, toLine: ToLine): Parameter[] {
	return input.rows(bodyParameters).map((row) => ({
		text: toLine(row.text(text), row.faultOf(text)),
		name: readName(row, name),
		fault: row.faultOf(name),
	}));
}
