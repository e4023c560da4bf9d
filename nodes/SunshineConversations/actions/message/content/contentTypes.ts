import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { showWhen } from '../../../fields/showWhen';
import type { Input } from '../../../input/input';
import { carousel } from './carousel';
import type { Content } from './contentType';
import { file } from './file';
import { form } from './form';
import { image } from './image';
import { json } from './json';
import { list } from './list';
import { location } from './location';
import { text } from './text';

const contents: Content[] = [carousel, file, form, image, json, list, location, text];

export const contentType: INodeProperties = {
	displayName: 'Content Type',
	name: 'contentType',
	type: 'options',
	options: contents.map(({ option }) => option),
	default: 'text',
};

/** The Content Type dropdown, and the fields of every type. */
export const contentFields: INodeProperties[] = [
	contentType,
	...contents.flatMap(({ option, fields }) =>
		fields.map((field) => showWhen({ contentType: [option.value] }, field)),
	),
];

export function readContent(input: Input): IDataObject {
	const type = input.oneOf(contentType);
	return contents.find(({ option }) => option.value === type)!.read(input);
}
