import { existsSync } from 'node:fs';
import path from 'node:path';

/** The official OpenAPI description of the API, which is not ours to copy. */
const DESCRIPTION = path.resolve(__dirname, '../../../../shared/openapi.yaml');

export function findDescription(file = DESCRIPTION): string {
	if (existsSync(file)) return file;
	throw new Error(
		`The description of the API is not at ${file}. Put openapi.yaml from github.com/zendesk/sunshine-conversations-api-spec there, and run this again.`,
	);
}
