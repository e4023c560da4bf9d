import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Fault } from '../../../input/fault';
import type { Input } from '../../../input/input';

/** A text for a placeholder: `{{first_name}}`, or `{{1}}`, which the order of the texts tells. */
export interface Parameter {
	text: string;
	name?: string;
	/** Of the name. */
	fault: Fault;
}

/** Names may be copied with their braces. */
export function readName(input: Input, field: INodeProperties): string | undefined {
	const name = input
		.optionalText(field)
		?.trim()
		.replace(/^\{+(.*?)\}+$/, '$1')
		.trim();
	if (name === undefined || /^[a-z0-9_]+$/.test(name)) return name;
	throw input.fault(
		field,
		'enter it as it stands in the template: lower case letters, digits and underscores, e.g. first_name',
	);
}

/** A template has named placeholders everywhere or nowhere. */
export function checkNaming(parameters: Parameter[]): void {
	const [first] = parameters;
	const stray = parameters.find((parameter) => first && isNamed(parameter) !== isNamed(first));
	throwIf(stray, 'name all placeholders of header and body, or none');
}

/** The placeholders of header or body, in WhatsApp's own form. */
export function toParameters(parameters: Parameter[]): IDataObject[] {
	const names = parameters.map(({ name }) => name);
	const repeated = parameters.find(({ name }, index) => name && names.indexOf(name) < index);
	throwIf(repeated, `"${repeated?.name}" is used already, every placeholder has its own`);
	if (parameters.some(isNamed)) {
		return parameters.map(({ text, name }) => ({ type: 'text', text, parameter_name: name }));
	}
	return inOrder(parameters).map(({ text }) => ({ type: 'text', text }));
}

/** By the numbers that were given for names, if any. */
function inOrder(parameters: Parameter[]): Parameter[] {
	if (parameters.every(({ name }) => name === undefined)) return parameters;
	const places = parameters.map((_, index) => String(index + 1));
	const stray = parameters.find(({ name }) => name === undefined || !places.includes(name));
	throwIf(stray, `leave the names empty, or number them from 1 to ${parameters.length}`);
	return [...parameters].sort((one, other) => Number(one.name) - Number(other.name));
}

function isNamed({ name }: Parameter): boolean {
	return name !== undefined && !/^\d+$/.test(name);
}

function throwIf(parameter: Parameter | undefined, whatToChange: string): void {
	if (parameter) throw parameter.fault(whatToChange);
}
