import axios from 'axios';
import type { CredentialReference } from '../../../sandbox/n8n/client/credentials';
import type { WorkflowFile } from '../../../sandbox/n8n/client/workflowFile';
import type { Workflow } from '../../../sandbox/n8n/client/workflows';
import { callerKey, withCallerKey } from '../../shared/examples';
import { TIMEOUT, type Instance } from '../harness/instance';
import { useExample, type Example } from './useExample';

const { name, value } = callerKey.data as { name: string; value: string };

export interface Call {
	/** Fills in the parts of the webhook's path that begin with a colon, in order. */
	ids?: string[];
	/** Behind the question mark. */
	query?: string;
	/** Sent as JSON; a text is sent as it is. */
	body?: unknown;
	/** The key unless told otherwise. */
	headers?: Record<string, string>;
}

export interface Answer {
	status: number;
	data: unknown;
}

export interface CalledExample extends Example {
	/** Calls the workflow as a shop system does. */
	call(request: Call): Promise<Answer>;
}

/** A file of `examples/` that begins with n8n's Webhook node, with a key chosen for it. */
export function useCalledExample(instance: Instance, file: WorkflowFile): CalledExample {
	let key: CredentialReference;
	beforeAll(async () => {
		key = await instance.client.saveCredential(callerKey);
	}, TIMEOUT);
	const example = useExample(instance, () => withCallerKey(file, key)) as CalledExample;
	example.call = async ({ ids = [], query = '', body, headers = { [name]: value } }) => {
		const { client, n8n } = instance;
		const workflow = await client.request<Workflow>('GET', `/workflows/${example.workflowId}`);
		const { status, data } = await axios.request<unknown>({
			method: body === undefined ? 'GET' : 'POST',
			url: `${n8n.url}/webhook/${fillPath(workflow, ids)}?${query}`,
			data: typeof body === 'string' ? body : JSON.stringify(body),
			headers: { 'Content-Type': 'application/json', ...headers },
			proxy: false,
			validateStatus: null,
			timeout: TIMEOUT,
		});
		return { status, data };
	};
	return example;
}

/** A path with variable parts has an ID of the node in front. */
function fillPath({ nodes }: Workflow, ids: string[]): string {
	const { webhookId, parameters } = nodes.find(({ type }) => type === 'n8n-nodes-base.webhook')!;
	const parts = [...(ids.length > 0 ? [webhookId] : []), ...String(parameters.path).split('/')];
	const left = [...ids];
	return parts.map((part) => (part?.startsWith(':') ? encodeURIComponent(left.shift()!) : part)).join('/');
}

/** Nobody gets in without the key. */
export function testClosed(instance: Instance, file: WorkflowFile, example: CalledExample, call: Call): void {
	it(
		'refuses calls without the key',
		async () => {
			for (const headers of [{}, { [name]: 'another value' }]) {
				expect(await example.call({ ...call, headers })).toMatchObject({ status: 403 });
			}
		},
		TIMEOUT,
	);

	it(
		'is not published by n8n until there is a key',
		async () => {
			const { client, credential } = instance;
			const copy = structuredClone(file);
			for (const { parameters } of copy.nodes) if ('path' in parameters) parameters.path = 'another-path';
			const { id } = await client.importWorkflow(copy, credential);
			await expect(client.activate(id)).rejects.toThrow('Missing required credential: httpHeaderAuth');
		},
		TIMEOUT,
	);
}
