import type { IExecuteFunctions, INode, INodeExecutionData } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { readConcurrency } from './concurrency';
import { runInLanes } from './lanes';
import type { Operation, Output } from './operation';
import { resources } from './resources';

/** Runs the chosen operation for every item; the output is in the order of the input. */
export async function route(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const count = this.getInputData().length;
	if (count === 0) return [[]];
	const operation = findOperation(this);
	const outputs = new Array<INodeExecutionData[]>(count);

	await runInLanes(
		count,
		(itemIndex) => laneOf(this, operation, itemIndex),
		readConcurrency(this),
		async (itemIndex) => {
			this.getExecutionCancelSignal()?.throwIfAborted();
			outputs[itemIndex] = await runItem(this, operation, itemIndex);
		},
	);
	return [outputs.flat()];
}

function laneOf(context: IExecuteFunctions, operation: Operation, itemIndex: number): string {
	const ownLane = String(itemIndex);
	try {
		return operation.lane?.call(context, itemIndex) ?? ownLane;
	} catch {
		// An expression that fails here fails again in execute, where it is the item's own error.
		return ownLane;
	}
}

async function runItem(
	context: IExecuteFunctions,
	operation: Operation,
	itemIndex: number,
): Promise<INodeExecutionData[]> {
	try {
		const output = await operation.execute.call(context, itemIndex);
		if (!output) throw misunderstood(context.getNode(), new TypeError('Nothing was found in it'));
		const result = simplified(context, operation, output, itemIndex);
		return context.helpers.constructExecutionMetaData(context.helpers.returnJsonArray(result), {
			itemData: { item: itemIndex },
		});
	} catch (error) {
		const nodeError = toNodeError(context.getNode(), error, itemIndex);
		if (!context.continueOnFail()) throw nodeError;
		const { message, description } = nodeError;
		// n8n's error output takes items with these two keys.
		return [{ json: { error: message, message: description ?? message }, pairedItem: { item: itemIndex } }];
	}
}

function simplified(
	context: IExecuteFunctions,
	{ simplify }: Operation,
	output: Output,
	itemIndex: number,
): Output {
	if (!simplify || context.getNodeParameter('simplify', itemIndex, true) !== true) return output;
	return Array.isArray(output) ? output.map(simplify) : simplify(output);
}

function findOperation(context: IExecuteFunctions): Operation {
	const resource = context.getNodeParameter('resource', 0) as string;
	const name = context.getNodeParameter('operation', 0) as string;
	const operation = resources
		.find(({ option }) => option.value === resource)
		?.operations.find(({ option }) => option.value === name);
	if (operation) return operation;
	throw new NodeOperationError(
		context.getNode(),
		`Operation: "${resource}: ${name}" does not exist, choose one of the list`,
	);
}

function toNodeError(node: INode, error: unknown, itemIndex: number): NodeApiError | NodeOperationError {
	const nodeError = explain(node, error as Error);
	nodeError.context.itemIndex ??= itemIndex;
	return nodeError;
}

function explain(node: INode, error: Error): NodeApiError | NodeOperationError {
	if (error instanceof NodeApiError || error instanceof NodeOperationError) return error;
	return error instanceof TypeError ? misunderstood(node, error) : new NodeOperationError(node, error);
}

/** Something on the way, or behind the base URL, answers with success but not as the API does. */
function misunderstood(node: INode, { message }: TypeError): NodeOperationError {
	return new NodeOperationError(node, 'The answer does not look like one of the API', {
		description: `Check host and base URL in the credential, and what stands between n8n and the API. (${message})`,
	});
}
