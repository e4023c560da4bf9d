import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { showWhen } from '../../../fields/showWhen';
import type { Input } from '../../../input/input';
import type { ResponseType } from './responseType';
import { anything } from './types/anything';
import { approval } from './types/approval';
import { choice } from './types/choice';
import { date } from './types/date';
import { email } from './types/email';
import { file } from './types/file';
import { form } from './types/form';
import { location } from './types/location';
import { number } from './types/number';
import { phone } from './types/phone';
import { text } from './types/text';

const TYPES: ResponseType[] = [
	anything,
	approval,
	choice,
	date,
	email,
	file,
	form,
	location,
	number,
	phone,
	text,
];

/** n8n sets it to `approval` where an agent asks before it uses a tool. */
export const responseType: INodeProperties = {
	displayName: 'Response Type',
	name: 'responseType',
	type: 'options',
	options: TYPES.map(({ option }) => option),
	default: 'text',
	description: 'What the answer must be. Anything else is asked for again.',
};

/** The dropdown, and the fields of every type. */
export const responseFields: INodeProperties[] = [
	responseType,
	...TYPES.flatMap(({ option, fields }) =>
		fields.map((field) => showWhen({ responseType: [option.value] }, field)),
	),
];

/** The entries of the options that belong to a type. */
export const responseOptions: INodeProperties[] = TYPES.flatMap(({ option, options = [] }) =>
	options.map((field) => showWhen({ '/responseType': [option.value] }, field)),
);

export interface Response {
	type: ResponseType;
	rules: IDataObject;
}

export function readResponse(input: Input): Response {
	const type = responseTypeOf(input.oneOf(responseType))!;
	return { type, rules: type.read(input) };
}

export function responseTypeOf(name: string): ResponseType | undefined {
	return TYPES.find(({ option }) => option.value === name);
}
