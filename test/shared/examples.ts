import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Credential, CredentialReference } from '../../sandbox/n8n/client/credentials';
import type { WorkflowFile } from '../../sandbox/n8n/client/workflowFile';

export const examplesFolder = path.join(__dirname, '..', '..', 'examples');

/** The names of the files in `examples/`, without their ending. */
export const exampleNames = readdirSync(examplesFolder)
	.filter((file) => file.endsWith('.json'))
	.map((file) => path.basename(file, '.json'))
	.sort();

export function readExample(name: string): WorkflowFile {
	return JSON.parse(readFileSync(path.join(examplesFolder, `${name}.json`), 'utf8')) as WorkflowFile;
}

/** What a user makes for an example that is called from outside. */
export const callerKey: Credential = {
	name: 'Key of the shop system',
	type: 'httpHeaderAuth',
	data: { name: 'X-Api-Key', value: 'a long random value' },
};

/** The file with a key chosen for its webhook, if it has one that asks for it. */
export function withCallerKey(file: WorkflowFile, { id, name, type }: CredentialReference): WorkflowFile {
	const copy = structuredClone(file);
	for (const node of copy.nodes) {
		if (node.parameters.authentication === 'headerAuth') node.credentials = { [type]: { id, name } };
	}
	return copy;
}
