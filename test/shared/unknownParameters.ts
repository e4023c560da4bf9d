import { NodeHelpers, type INode, type INodeParameters, type INodeTypeDescription } from 'n8n-workflow';
import type { WorkflowNode } from '../../sandbox/n8n/client/workflowFile';

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

/** The paths in `given` that are not in `kept`. */
function missing(given: Record<string, unknown>, kept: unknown, path = ''): string[] {
	return Object.entries(given).flatMap(([name, value]) => {
		if (!isObject(kept) || !(name in kept)) return [path + name];
		return isObject(value) ? missing(value, kept[name], `${path}${name}.`) : [];
	});
}

/** What of a node's parameters n8n would leave out, as the node has no such field or hides it. */
export function unknownParameters(description: INodeTypeDescription, node: WorkflowNode): string[] {
	const parameters = node.parameters as INodeParameters;
	const kept = NodeHelpers.getNodeParameters(
		description.properties,
		parameters,
		true,
		false,
		node as INode,
		description,
	);
	return missing(parameters, kept);
}
