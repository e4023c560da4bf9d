import type { IDataObject } from 'n8n-workflow';
import type { ApiFault } from '../../../sandbox/driver';
import type { WorkflowFile, WorkflowNode } from '../../../sandbox/n8n/client/workflowFile';
import { ACTION } from '../../shared/nodeTypes';

export const WRONG_SECRET = 'a-wrong-key-secret-that-somebody-has-typed';

export interface Failure {
	/** What differs in the credential. */
	credential?: Record<string, string>;
	/** What the API does. */
	trouble?: ApiFault;
	/** The node tries again for some seconds. */
	isRetried?: boolean;
}

const refusal = { errors: [{ code: 'unauthorized', title: 'Authorization is required' }] };

export const failures: Array<[title: string, failure: Failure]> = [
	['a wrong key secret', { credential: { keySecret: WRONG_SECRET } }],
	['a wrong key secret with Basic', { credential: { keySecret: WRONG_SECRET, authentication: 'basic' } }],
	['an unknown key', { credential: { keyId: 'app_unknown' } }],
	['nobody at the address', { credential: { baseUrl: 'http://127.0.0.1:1/sc' }, isRetried: true }],
	['an address that is none', { credential: { baseUrl: 'localhost' } }],
	['no key secret', { credential: { keySecret: '' } }],
	['an answer of 401', { trouble: { status: 401, body: refusal } }],
	[
		'an answer of 401 with Basic',
		{ trouble: { status: 401, body: refusal }, credential: { authentication: 'basic' } },
	],
	['an answer of 429', { trouble: { status: 429, headers: { 'Retry-After': '3600' }, body: refusal } }],
	['an answer of 500', { trouble: { status: 500, body: 'broken' } }],
	['an answer that is no JSON', { trouble: { status: 200, body: '<html>' } }],
	['a broken connection', { trouble: { reset: true }, isRetried: true }],
	['a redirect elsewhere', { trouble: { status: 302 } }],
	['a redirect elsewhere with Basic', { trouble: { status: 302 }, credential: { authentication: 'basic' } }],
];

const toNode = (name: string, type: string, parameters: IDataObject, typeVersion = 1): WorkflowNode => ({
	id: name,
	name,
	type,
	typeVersion,
	position: [0, 0],
	parameters,
});

/** Requests of each kind, side by side, behind a file that can be uploaded. */
export function failingWorkflow(name: string, apiUrl: string, onError: string): WorkflowFile {
	const actions = [
		{ resource: 'user', operation: 'get', userId: 'ana' },
		{ resource: 'message', operation: 'send', sendTo: 'user', userId: 'ana', text: 'Hello' },
		{ resource: 'attachment', operation: 'upload', binaryPropertyName: 'data' },
		{
			resource: 'attachment',
			operation: 'download',
			mediaUrl: `${apiUrl}/sc/attachments/v2/01HZZZZZZZZZZZZZZZZZZZZZZZ/private.png`,
		},
	].map((parameters) => ({
		...toNode(`${parameters.resource}: ${parameters.operation}`, ACTION, parameters),
		onError,
	}));
	const file = { operation: 'toText', sourceProperty: 'text', options: { fileName: 'note.txt' } };
	return {
		name,
		nodes: [
			toNode('Start', 'n8n-nodes-base.manualTrigger', {}),
			toNode('Text', 'n8n-nodes-base.set', { mode: 'raw', jsonOutput: '{"text": "a file"}' }, 3.4),
			toNode('File', 'n8n-nodes-base.convertToFile', file, 1.1),
			...actions,
		],
		connections: {
			Start: { main: [[{ node: 'Text', type: 'main', index: 0 }]] },
			Text: { main: [[{ node: 'File', type: 'main', index: 0 }]] },
			File: { main: [actions.map((action) => ({ node: action.name, type: 'main', index: 0 }))] },
		},
	};
}

/** n8n's own node for requests, with our credential. */
export function httpRequestWorkflow(
	url: string,
	credential: { id: string; name: string; type: string },
): WorkflowFile {
	const parameters = {
		url,
		authentication: 'predefinedCredentialType',
		nodeCredentialType: credential.type,
		options: {},
	};
	const request = toNode('Request', 'n8n-nodes-base.httpRequest', parameters, 4.2);
	return {
		name: `Request to ${url}`,
		nodes: [
			toNode('Start', 'n8n-nodes-base.manualTrigger', {}),
			{ ...request, credentials: { [credential.type]: { id: credential.id, name: credential.name } } },
		],
		connections: { Start: { main: [[{ node: 'Request', type: 'main', index: 0 }]] } },
	};
}
