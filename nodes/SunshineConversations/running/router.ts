import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { withoutQuestions } from '../asking/hidden';
import { Input } from '../input/input';
import { nameReader } from '../input/naming';
import { OPTIONS } from '../input/options';
import { readConcurrency } from './concurrency';
import { toErrorItem, toNodeError } from './failure';
import { OutputWithFile, type Operation, type Output, type Resource } from './operation';
import { simplify } from './properties';
import { runInOrder } from './runInOrder';

/** What is the same for all items. */
interface Plan {
	operation: Operation;
	concurrency: number;
}

/** Runs the chosen operation for every item; the output is in the order of the input. */
export async function route(this: IExecuteFunctions, resources: Resource[]): Promise<INodeExecutionData[][]> {
	const items = this.getInputData();
	if (items.length === 0) return [[]];
	const plan = readPlan(this, resources);
	if ('fault' in plan) {
		if (!this.continueOnFail()) throw plan.fault;
		// Thrown, it would send the items on untouched, as if they were done.
		return [items.map((_, itemIndex) => toErrorItem(plan.fault, itemIndex))];
	}
	return [await runItems(this, items.length, plan)];
}

async function runItems(
	context: IExecuteFunctions,
	count: number,
	{ operation, concurrency }: Plan,
): Promise<INodeExecutionData[]> {
	const outputs = new Array<INodeExecutionData[]>(count);
	/** Of items that have not run yet; they keep what has been read for their names. */
	const inputs = new Map<number, Input>();
	const readNames = operation.onlyReads ? () => [] : nameReader(operation.fields);
	await runInOrder(
		count,
		(itemIndex) => {
			const input = Input.of(context, itemIndex);
			inputs.set(itemIndex, input);
			try {
				return readNames(input);
			} catch {
				// An expression that fails here fails again in execute, where it is the item's own error.
				return [];
			}
		},
		concurrency,
		async (itemIndex) => {
			context.getExecutionCancelSignal()?.throwIfAborted();
			const input = inputs.get(itemIndex)!;
			inputs.delete(itemIndex);
			outputs[itemIndex] = await runItem(operation, input);
		},
	);
	const made = outputs.flat();
	const hint = operation.hint?.(made.map(({ json }) => json));
	if (hint) context.addExecutionHints({ message: hint, location: 'outputPane' });
	return made;
}

function readPlan(
	context: IExecuteFunctions,
	resources: Resource[],
): Plan | { fault: ReturnType<typeof toNodeError> } {
	try {
		return { operation: findOperation(context, resources), concurrency: readConcurrency(context) };
	} catch (error) {
		return { fault: toNodeError(context.getNode(), error) };
	}
}

async function runItem(operation: Operation, input: Input): Promise<INodeExecutionData[]> {
	const { context, itemIndex } = input;
	try {
		// Before the request: what is wrong in it must not come after a message was sent.
		const isSimplified = operation.simplify !== undefined && input.collection(OPTIONS).flag(simplify);
		const output = await operation.execute(input);
		return context.helpers.constructExecutionMetaData(toItems(operation, output, isSimplified), {
			itemData: { item: itemIndex },
		});
	} catch (error) {
		const nodeError = toNodeError(context.getNode(), error);
		nodeError.context.itemIndex ??= itemIndex;
		if (!context.continueOnFail()) throw nodeError;
		return [toErrorItem(nodeError, itemIndex)];
	}
}

/** n8n's own helper for this would take an answer of the API with a member `json` for an item. */
function toItems(
	{ simplify: simplifyOutput }: Operation,
	output: Output,
	isSimplified: boolean,
): INodeExecutionData[] {
	if (output instanceof OutputWithFile) return [{ ...output }];
	const outputs = withoutQuestions(Array.isArray(output) ? output : [output]);
	return outputs.map((json) => ({ json: isSimplified && simplifyOutput ? simplifyOutput(json) : json }));
}

function findOperation(context: IExecuteFunctions, resources: Resource[]): Operation {
	const [chosen, name] = ['resource', 'operation'].map((field) =>
		String(context.getNodeParameter(field, 0, '')),
	);
	const resource = resources.find(({ option }) => option.value === chosen);
	const operation = resource?.operations.find(({ option }) => option.value === name);
	if (operation) return operation;
	const unknown = resource ? `Operation: "${chosen}: ${name}"` : `Resource: "${chosen}"`;
	throw new NodeOperationError(context.getNode(), `${unknown} does not exist, choose one of the list`);
}
