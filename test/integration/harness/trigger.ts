import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HookContext } from 'n8n-core';
import {
	Workflow,
	type ICredentialDataDecryptedObject,
	type IDataObject,
	type INodeParameters,
	type IWebhookData,
} from 'n8n-workflow';
import { subscription } from '../../../nodes/SunshineConversations/trigger/registration/subscription';
import type { TriggerStaticData } from '../../../nodes/SunshineConversations/trigger/staticData';
import { TRIGGER } from '../../shared/nodeTypes';
import { makeAdditionalData } from './additionalData';
import { makeNode } from './engine';
import { nodeTypes } from './nodeTypes';

/** A trigger node in a workflow, as n8n keeps it between its calls. */
export interface Trigger {
	credential: ICredentialDataDecryptedObject;
	/** Where n8n is reached, e.g. http://127.0.0.1:5678. */
	n8nUrl: string;
	webhookId?: string;
	workflowName?: string;
	parameters?: INodeParameters;
	isTest?: boolean;
	staticData?: TriggerStaticData;
}

/** Calls a lifecycle method as n8n does: with a workflow made anew, whose static data is kept only on success. */
async function callMethod(trigger: Trigger, method: keyof typeof subscription): Promise<boolean> {
	const mode = trigger.isTest ? 'manual' : 'trigger';
	const node = {
		...makeNode('Trigger', TRIGGER),
		webhookId: trigger.webhookId ?? '3b2a',
		parameters: { events: ['conversation:message'], ...trigger.parameters },
	};
	const workflow = new Workflow({
		id: 'workflow',
		name: trigger.workflowName ?? 'FAQ bot',
		nodes: [node],
		connections: {},
		active: true,
		nodeTypes,
		staticData: { 'node:Trigger': throughDatabase(trigger.staticData ?? {}) } as IDataObject,
	});
	const additionalData = Object.assign(makeAdditionalData(trigger.credential), {
		webhookBaseUrl: `${trigger.n8nUrl}/webhook`,
		webhookTestBaseUrl: `${trigger.n8nUrl}/webhook-test`,
	});
	const webhookData = { isTest: trigger.isTest ?? false } as IWebhookData;
	const context = new HookContext(
		workflow,
		workflow.getNode('Trigger')!,
		additionalData,
		mode,
		'activate',
		webhookData,
	);
	const answer = await subscription[method].call(context);
	trigger.staticData = throughDatabase(workflow.getStaticData('node', node));
	return answer;
}

/** n8n keeps static data as JSON. */
function throughDatabase<T>(staticData: T): T {
	return JSON.parse(JSON.stringify(staticData)) as T;
}

/** n8n's order at activation. */
export async function activate(trigger: Trigger): Promise<void> {
	if (!(await callMethod(trigger, 'checkExists'))) await callMethod(trigger, 'create');
}

export async function deactivate(trigger: Trigger): Promise<void> {
	await callMethod(trigger, 'delete');
}

/** Something at n8n's address that answers the API's probe. */
export async function listenAsN8n(): Promise<{ url: string; close(): Promise<void> }> {
	const server: Server = createServer((_request, response) => response.end());
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: async () => await new Promise((resolve) => server.close(() => resolve())),
	};
}
