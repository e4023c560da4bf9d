import type { WorkflowFile, WorkflowNode } from '../../sandbox/n8n/client/workflowFile';

export type DrawnNode = Omit<WorkflowNode, 'position'>;

/** A node that comes with n8n. */
export const builtIn = (
	name: string,
	type: string,
	typeVersion: number,
	parameters: DrawnNode['parameters'] = {},
): DrawnNode => ({ name, type: `n8n-nodes-base.${type}`, typeVersion, parameters });

/** Nodes in a row, each handing on to the next. */
export function chain(name: string, nodes: DrawnNode[]): WorkflowFile {
	const links = nodes.slice(1).map(({ name: next }, index) => {
		const { name: from } = nodes[index]!;
		return [from, { main: [[{ node: next, type: 'main', index: 0 }]] }] as const;
	});
	return {
		name,
		nodes: nodes.map((node, index) => ({ ...node, position: [220 * index, 0] })),
		connections: Object.fromEntries(links),
		settings: { executionOrder: 'v1' },
	};
}
