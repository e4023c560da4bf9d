import type { INode, INodeExecutionData } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { toFileError } from '../transport/fileError';

type NodeError = NodeApiError | NodeOperationError;

export function toNodeError(node: INode, error: unknown): NodeError {
	if (error instanceof NodeApiError || error instanceof NodeOperationError) return error;
	return toFileError(node, error) ?? new NodeOperationError(node, error as Error);
}

/** What an item gives that has failed, where the others go on. n8n's error output takes items with these two keys. */
export function toErrorItem(error: NodeError, itemIndex: number): INodeExecutionData {
	const { message, description } = error;
	return { json: { error: message, message: description ?? message }, pairedItem: { item: itemIndex } };
}
