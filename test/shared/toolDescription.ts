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
	/^(n8n-nodes-.+\..+)Tool$/.exec(type)?.[1];

/** What n8n makes of a node that is usable as a tool. */
export function toTool(description: INodeTypeDescription): INodeTypeDescription {
	const { name, properties, usableAsTool } = description;
	if (!usableAsTool) throw new Error(`${name} is not usable as a tool`);
	return { ...description, name: `${name}Tool`, properties: [...toolFields, ...properties] };
}
