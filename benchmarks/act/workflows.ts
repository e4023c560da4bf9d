import type { IDataObject } from 'n8n-workflow';
import type { CredentialReference } from '../../sandbox/n8n/credentials';
import type { WorkflowFile } from '../../sandbox/n8n/workflowFile';
import { ACTION } from '../../test/n8n/workflows';
import { chain, type DrawnNode } from '../harness/chain';

const start: DrawnNode = {
	name: 'Start',
	type: 'n8n-nodes-base.manualTrigger',
	typeVersion: 1,
	parameters: {},
};

/** Puts out what an expression gives: a list of objects. */
const items = (expression: string): DrawnNode => ({
	name: 'Items',
	type: 'n8n-nodes-base.code',
	typeVersion: 2,
	parameters: { jsCode: `return (${expression}).map((json) => ({ json }));` },
});

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
