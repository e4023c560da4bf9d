import type { WorkflowFile, WorkflowNode } from '../../sandbox/n8n/client/workflowFile';

interface Box {
	name: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** What n8n's canvas needs for a node, with its name below. */
const NODE = { width: 96, height: 150, margin: 30 };
const WIDTH_WITH_SUB_NODES = 224;

/** An agent, say; its model and tools hang below it. */
const hasSubNodes = ({ type }: WorkflowNode) => type === '@n8n/n8n-nodes-langchain.agent';

function toBox(node: WorkflowNode): Box {
	const { name, type, position, parameters } = node;
	const [left, top] = position as [number, number];
	if (type === 'n8n-nodes-base.stickyNote') {
		const { width, height } = parameters as { width: number; height: number };
		return { name, left, top, right: left + width, bottom: top + height };
	}
	const { height, margin } = NODE;
	const width = hasSubNodes(node) ? WIDTH_WITH_SUB_NODES : NODE.width;
	return { name, left: left - margin, top, right: left + width + margin, bottom: top + height };
}

export const canvasBoxes = ({ nodes }: WorkflowFile): Box[] => nodes.map(toBox);

/** The names of those that lie over each other. */
export function overlaps(boxes: Box[]): Array<[string, string]> {
	return boxes.flatMap((one, index) =>
		boxes
			.slice(index + 1)
			.filter(
				(other) =>
					one.left < other.right &&
					other.left < one.right &&
					one.top < other.bottom &&
					other.top < one.bottom,
			)
			.map(({ name }): [string, string] => [one.name, name]),
	);
}
