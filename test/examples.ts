import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkflowFile } from '../sandbox/n8n/workflowFile';

export const examplesFolder = path.join(__dirname, '..', 'examples');

/** The names of the files in `examples/`, without their ending. */
export const exampleNames = readdirSync(examplesFolder)
	.filter((file) => file.endsWith('.json'))
	.map((file) => path.basename(file, '.json'))
	.sort();

export function readExample(name: string): WorkflowFile {
	return JSON.parse(readFileSync(path.join(examplesFolder, `${name}.json`), 'utf8')) as WorkflowFile;
}
