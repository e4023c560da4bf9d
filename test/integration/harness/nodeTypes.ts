import { NodeConnectionTypes, type INodeType, type INodeTypes } from 'n8n-workflow';
import { SunshineConversations } from '../../../nodes/SunshineConversations/SunshineConversations.node';
import { SunshineConversationsTrigger } from '../../../nodes/SunshineConversations/SunshineConversationsTrigger.node';

export const ACTION = 'n8n-nodes-sunshine-conversations.sunshineConversations';
export const TRIGGER = 'n8n-nodes-sunshine-conversations.sunshineConversationsTrigger';
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

const types = new Map<string, INodeType>([
	[ACTION, new SunshineConversations()],
	[TRIGGER, new SunshineConversationsTrigger()],
	[PASS, pass],
]);

export const nodeTypes: INodeTypes = {
	getByName: findType,
	getByNameAndVersion: findType,
	getKnownTypes: () => ({}),
};

function findType(name: string): INodeType {
	const type = types.get(name);
	if (type) return type;
	throw new Error(`The test knows no node type ${name}`);
}
