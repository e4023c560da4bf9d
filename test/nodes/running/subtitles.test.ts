import {
	Workflow,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
	type IVersionedNodeType,
} from 'n8n-workflow';
import { SunshineConversations } from '../../../nodes/SunshineConversations/SunshineConversations.node';
import { SunshineConversationsAdmin } from '../../../nodes/SunshineConversations/SunshineConversationsAdmin.node';
import { SunshineConversationsTrigger } from '../../../nodes/SunshineConversations/SunshineConversationsTrigger.node';
import { resources } from '../../../nodes/SunshineConversations/actions/resources';
import { resources as adminResources } from '../../../nodes/SunshineConversations/administration/resources';

const LONGEST_EXPRESSION = 140;

/** What n8n shows below the name of a node with these parameters. */
function subtitleOf(nodeType: INodeType, parameters: INodeParameters): unknown {
	const { subtitle, name: type } = nodeType.description;
	const nodeTypes: INodeTypes = {
		getByName: () => nodeType as INodeType & IVersionedNodeType,
		getByNameAndVersion: () => nodeType,
		getKnownTypes: () => ({}),
	};
	const node = {
		id: 'n',
		name: 'Node',
		type,
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters,
	};
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	return workflow.expression.getSimpleParameterValue(workflow.getNode('Node')!, subtitle, 'internal', {});
}

const operations = [
	...resources.map((resource) => ({ resource, nodeType: new SunshineConversations() })),
	...adminResources.map((resource) => ({ resource, nodeType: new SunshineConversationsAdmin() })),
].flatMap(({ resource: { option, operations: list }, nodeType }) =>
	list.map((operation) => ({
		name: `${option.value}: ${operation.option.value}`,
		parameters: { resource: option.value, operation: operation.option.value },
		operation,
		nodeType,
	})),
);
const actions = operations.filter(({ operation }) => operation.subtitle === undefined);

it.each(actions)('$name is called by its action', ({ nodeType, parameters, operation }) => {
	expect(subtitleOf(nodeType, parameters)).toBe(operation.option.action);
});

it.each<[string, INodeParameters]>([
	['Send text', {}],
	['Send text', { resource: 'message', operation: 'send', contentType: 'text' }],
	['Send image', { resource: 'message', operation: 'send', contentType: 'image' }],
	['Hand over to agents', { resource: 'conversation', operation: 'handOver' }],
	['Hand over to next', { resource: 'conversation', operation: 'handOver', target: 'next' }],
	['Get the history or a transcript of a user', { resource: 'user', operation: 'getHistory' }],
	['Ask for date and wait', { resource: 'message', operation: 'sendAndWait', responseType: 'date' }],
])('says "%s" with the parameters %j', (expected, parameters) => {
	expect(subtitleOf(new SunshineConversations(), parameters)).toBe(expected);
});

it.each<[string, INodeParameters]>([
	['On message', {}],
	['On message, postback', { events: ['conversation:message', 'conversation:postback'] }],
	['On message delivery failure', { events: ['conversation:message:delivery:failure'] }],
	['On switchboard pass failure, user merge', { events: ['switchboard:passControl:failure', 'user:merge'] }],
	['On typing', { events: 'conversation:typing' }],
	['Hands over answers', { events: [] }],
])('says "%s" below a trigger with the parameters %j', (expected, parameters) => {
	expect(subtitleOf(new SunshineConversationsTrigger(), parameters)).toBe(expected);
});

it.each([SunshineConversations, SunshineConversationsAdmin, SunshineConversationsTrigger])(
	'%p has a short expression',
	(Node) => {
		expect(new Node().description.subtitle!.length).toBeLessThanOrEqual(LONGEST_EXPRESSION);
	},
);
