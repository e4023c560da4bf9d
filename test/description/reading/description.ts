import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { findDescription } from './findDescription';
import { mend } from './mend';
import { nameIn, type Schema, type Schemas } from './schema';

export interface Reference {
	$ref: string;
}

export interface Parameter {
	name: string;
	in: 'path' | 'query';
	required?: boolean;
	schema: Schema;
}

type Example = Reference | { value: unknown };

/** By media type. */
export type Content = Record<string, { schema: Schema; examples?: Record<string, Example> }>;

export interface Operation {
	parameters?: Array<Parameter | Reference>;
	requestBody?: { required?: boolean; content: Content };
	responses: Record<string, { content?: Content }>;
}

export const methods = ['get', 'post', 'patch', 'put', 'delete'] as const;

type PathItem = Partial<Record<(typeof methods)[number], Operation>> & Pick<Operation, 'parameters'>;

export interface Description {
	paths: Record<string, PathItem>;
	'x-webhooks': { 'Webhook Event': { post: { requestBody: { content: Content } } } };
	components: {
		schemas: Schemas;
		parameters: Record<string, Parameter>;
		examples: Record<string, { value: unknown }>;
	};
}

export function readDescription(): Description {
	const description = parse(readFileSync(findDescription(), 'utf8')) as Description;
	mend(description);
	return description;
}

/** What a reference stands for. */
export function resolve<T extends object>(entries: Record<string, T>, entry: T | Reference): T {
	if (!('$ref' in entry)) return entry;
	const found = entries[nameIn(entry.$ref as string)];
	if (!found) throw new Error(`The description has no ${entry.$ref}.`);
	return found;
}
