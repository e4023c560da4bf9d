import type { INodeProperties, INodeTypeDescription } from 'n8n-workflow';

const toolFields: INodeProperties[] = [
	{
		displayName: 'Tool Description',
		name: 'descriptionType',
		type: 'options',
		options: [
			{ name: 'Set Automatically', value: 'auto' },
			{ name: 'Set Manually', value: 'manual' },
		],
		default: 'auto',
	},
	{
		displayName: 'Description',
		name: 'toolDescription',
		type: 'string',
		default: '',
		displayOptions: { show: { descriptionType: ['manual'] } },
	},
];

/** The type of the node that n8n makes this tool of; undefined for everything else. */
export const typeBehindTool = (type: string): string | undefined =>
	/^(n8n-nodes-.+?\..+?)(Hitl)?Tool$/.exec(type)?.[1];

/** What n8n makes of a node that is usable as a tool. */
export function toTool(description: INodeTypeDescription): INodeTypeDescription {
	const { name, properties, usableAsTool } = description;
	if (!usableAsTool) throw new Error(`${name} is not usable as a tool`);
	return { ...description, name: `${name}Tool`, properties: [...toolFields, ...properties] };
}

const REVIEWED: Record<string, string> = {
	resource: 'message',
	operation: 'sendAndWait',
	responseType: 'approval',
};

/** What n8n makes of a node that asks and waits, for the review of an agent's tools: it hides what it has set. */
export function toHumanReview(description: INodeTypeDescription): INodeTypeDescription {
	const { name, properties } = description;
	const kept = properties.filter((field) => field.name !== 'message' && !(field.name in REVIEWED));
	const set = Object.entries(REVIEWED).map(([fieldName, value]) => field(fieldName, 'hidden', value));
	return {
		...description,
		name: `${name}HitlTool`,
		properties: [field('message', 'string'), ...set, ...kept],
	};
}

function field(name: string, type: 'hidden' | 'string', value = ''): INodeProperties {
	return { displayName: name, name, type, default: value };
}

/** What n8n makes of the node for this type of a tool. */
export function descriptionOfTool(type: string, description: INodeTypeDescription): INodeTypeDescription {
	return type.endsWith('HitlTool') ? toHumanReview(description) : toTool(description);
}
