import type { INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { causesOf, connectionCode } from './connection';

/** For a file of n8n's that is gone, or a disk that is full; undefined for anything else. */
export function toFileError(node: INode, error: unknown): NodeOperationError | undefined {
	const code = connectionCode(error) ? undefined : fileCode(error);
	if (code === undefined) return undefined;
	// The system's words stay out of the message: they hold a path of the machine that n8n runs on.
	return new NodeOperationError(node, 'The file could not be read or stored where n8n keeps files', {
		description: `If it is there no longer, run the node again that gave it. Otherwise see to space and permissions of that folder (${code}).`,
	});
}

/** The system's name, which n8n's own errors for a missing file lack. */
function fileCode(error: unknown): string | undefined {
	return causesOf(error)
		.map((cause) => (cause.constructor.name.endsWith('FileNotFoundError') ? 'ENOENT' : cause.code))
		.find((code) => /^E(?!RR_)[A-Z]+$/.test(code ?? ''));
}
