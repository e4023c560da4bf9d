import type { IExecuteFunctions, INode, INodeExecutionData } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { Input } from '../input/input';
import { readConcurrency } from './concurrency';
import { runInLanes } from './lanes';
import type { Operation, Output, Resource } from './operation';

/** Runs the chosen operation for every item; the output is in the order of the input. */
export async function route(this: IExecuteFunctions, resources: Resource[]): Promise<INodeExecutionData[][]> {
	const count = this.getInputData().length;
	if (count === 0) return [[]];
	const operation = findOperation(this, resources);
	const outputs = new Array<INodeExecutionData[]>(count);

	/** Of items that have not run yet; they keep what the lane has read. */
	const inputs = new Map<number, Input>();
	await runInLanes(
		count,
		(itemIndex) => {
			const input = Input.of(this, itemIndex);
			inputs.set(itemIndex, input);
			return laneOf(operation, input);
		},
		readConcurrency(this),
		async (itemIndex) => {
			this.getExecutionCancelSignal()?.throwIfAborted();
			const input = inputs.get(itemIndex)!;
			inputs.delete(itemIndex);
			outputs[itemIndex] = await runItem(operation, input);
		},
	);
	return [outputs.flat()];
}

function laneOf(operation: Operation, input: Input): string {
	const ownLane = String(input.itemIndex);
	try {
		return operation.lane?.(input) ?? ownLane;
	} catch {
		// An expression that fails here fails again in execute, where it is the item's own error.
		return ownLane;
	}
}

async function runItem(operation: Operation, input: Input): Promise<INodeExecutionData[]> {
	const { context, itemIndex } = input;
	try {
		const output = await operation.execute(input);
		if (!output) throw misunderstood(context.getNode(), new TypeError('Nothing was found in it'));
		const result = simplified(input, operation, output);
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

function simplified({ context, itemIndex }: Input, { simplify }: Operation, output: Output): Output {
	if (!simplify || context.getNodeParameter('simplify', itemIndex, true) !== true) return output;
	return Array.isArray(output) ? output.map(simplify) : simplify(output);
}

function findOperation(context: IExecuteFunctions, resources: Resource[]): Operation {
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
