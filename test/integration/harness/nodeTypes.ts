import { NodeConnectionTypes, type INodeType, type INodeTypes } from 'n8n-workflow';
import { SunshineConversations } from '../../../nodes/SunshineConversations/SunshineConversations.node';
import { SunshineConversationsAdmin } from '../../../nodes/SunshineConversations/SunshineConversationsAdmin.node';
import { SunshineConversationsTrigger } from '../../../nodes/SunshineConversations/SunshineConversationsTrigger.node';
import { ACTION, ADMIN, TRIGGER } from '../../shared/nodeTypes';

/** Hands its input on: the engine needs a node to begin and to end with. */
export const PASS = 'test.pass';

const pass: INodeType = {
	description: {
		displayName: 'Pass',
		name: PASS,
		group: ['transform'],
		version: 1,
		description: 'Hands its input on',
		defaults: { name: 'Pass' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	},
	async execute() {
		return [this.getInputData()];
	},
};

/** Hands on items without what they held. */
export const EMPTY_ITEMS = 'test.emptyItems';

const emptyItems: INodeType = {
	description: { ...pass.description, displayName: 'Empty Items', name: EMPTY_ITEMS },
	async execute() {
		return [this.getInputData().map((_, item) => ({ json: {}, pairedItem: { item } }))];
	},
};

/** The action node as n8n offers it to agents. */
export const TOOL = `${ACTION}Tool`;

/** The action node as n8n offers it to agents that ask before they use a tool. */
export const REVIEW = `${ACTION}HitlTool`;

function toolNamed(name: string): INodeType {
	const tool = new SunshineConversations();
	tool.description = { ...tool.description, name, inputs: [], outputs: [NodeConnectionTypes.AiTool] };
	return tool;
}

const types = new Map<string, INodeType>([
	[ACTION, new SunshineConversations()],
	[ADMIN, new SunshineConversationsAdmin()],
	[TRIGGER, new SunshineConversationsTrigger()],
	[PASS, pass],
	[TOOL, toolNamed(TOOL)],
	[REVIEW, toolNamed(REVIEW)],
	[EMPTY_ITEMS, emptyItems],
]);

export const nodeTypes = nodeTypesWith({});

/** With those that the test has made up. */
export function nodeTypesWith(more: Record<string, INodeType>): INodeTypes {
	const findType = (name: string): INodeType => {
		const type = types.get(name) ?? more[name];
		if (type) return type;
		throw new Error(`The test knows no node type ${name}`);
	};
	return { getByName: findType, getByNameAndVersion: findType, getKnownTypes: () => ({}) };
}

/** One that does as the test says. */
export function madeUp(execute: INodeType['execute'], outputs = 1): INodeType {
	return {
		description: {
			...pass.description,
			outputs: Array<'main'>(outputs).fill(NodeConnectionTypes.Main),
		},
		execute,
	};
}
