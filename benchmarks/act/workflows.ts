import type { IDataObject } from 'n8n-workflow';
import type { CredentialReference } from '../../sandbox/n8n/client/credentials';
import type { WorkflowFile } from '../../sandbox/n8n/client/workflowFile';
import { ACTION } from '../../test/shared/nodeTypes';
import { builtIn, chain, type DrawnNode } from '../harness/chain';

export const start = builtIn('Start', 'manualTrigger', 1);

/** Puts out what an expression gives: a list of objects. */
const items = (expression: string): DrawnNode =>
	builtIn('Items', 'code', 2, { jsCode: `return (${expression}).map((json) => ({ json }));` });

/** The credential comes with the import. */
export const action = (parameters: IDataObject): DrawnNode => ({
	name: 'Action',
	type: ACTION,
	typeVersion: 1,
	parameters,
});

/** n8n's HTTP Request node with the key by HTTP Basic. */
export function httpRequest(
	{ id, name, type }: CredentialReference,
	nodeName: string,
	parameters: IDataObject,
): DrawnNode {
	return {
		name: nodeName,
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		parameters: {
			authentication: 'genericCredentialType',
			genericAuthType: type,
			options: {},
			...parameters,
		},
		credentials: { [type]: { id, name } },
	};
}

/** Hands a list of items, given by an expression, to a row of nodes. */
export function actingWorkflow(name: string, expression: string, nodes: DrawnNode[]): WorkflowFile {
	return chain(name, [start, items(expression), ...nodes]);
}

/** The same, with one item after the other. */
export function loopingWorkflow(name: string, expression: string, nodes: DrawnNode[]): WorkflowFile {
	const loop = builtIn('Loop Over Items', 'splitInBatches', 3, { options: {} });
	const file = chain(name, [start, items(expression), loop, ...nodes]);
	const linkTo = ({ name: node }: DrawnNode) => [{ node, type: 'main' as const, index: 0 }];
	// The first output has all items in the end, the second one the next.
	file.connections[loop.name] = { main: [[], linkTo(nodes[0]!)] };
	file.connections[nodes.at(-1)!.name] = { main: [linkTo(loop)] };
	return file;
}
