import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inferSchema, type Schema } from './infer';

/** Of version 1 of both nodes. */
const FOLDER = path.join(__dirname, '../../nodes/SunshineConversations/__schema__/v1.0.0');

/**
 * The trigger's name among the schemas: where n8n's assistant looks. The editor asks for a `v1.0.0.json`, but shows no
 * fields of triggers: with that file, its hint to execute the trigger would give way to an empty preview.
 */
export const TRIGGER = 'output';

type SchemaFile = Schema & { version: number };

/** `conversation: get` → `conversation/get.json`. */
function fileOf(name: string): string {
	return path.join(FOLDER, `${name.replace(': ', '/')}.json`);
}

/** The names of what has a schema, e.g. `conversation: get`. */
export function listSchemas(): string[] {
	if (!existsSync(FOLDER)) return [];
	return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(FOLDER, path.join(entry.parentPath, entry.name)))
		.map((file) => file.replace(/\.json$/, '').replace(path.sep, ': '));
}

/** Undefined if there is none. */
export function readSchema(name: string): SchemaFile | undefined {
	const file = fileOf(name);
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SchemaFile) : undefined;
}

/** What the file holds that fits these outputs. */
export function toSchemaFile(outputs: object[]): SchemaFile {
	return { ...inferSchema(outputs), version: 1 };
}

export function writeSchema(name: string, outputs: object[]): void {
	const file = fileOf(name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(toSchemaFile(outputs), null, '\t')}\n`);
}

export function deleteSchema(name: string): void {
	rmSync(fileOf(name));
}
