import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import {
	Workflow,
	type ICredentialDataDecryptedObject,
	type IDataObject,
	type INodeExecutionData,
	type INodeParameters,
	type IWebhookResponseData,
} from 'n8n-workflow';
import type { TriggerStaticData } from '../../../nodes/SunshineConversations/trigger/staticData';
import { TRIGGER } from '../../shared/nodeTypes';
import { makeNode } from './engine';
import { nodeTypes } from './nodeTypes';
import { callWebhook, type Call } from './webhookCall';

/** The webhooks of one trigger node, served over HTTP in the order in which n8n 2.41 does it. */
export interface Receiver {
	/** What n8n tells the node that its URL is. */
	webhookUrl: string;
	/** Where the editor listens while `testStaticData` is set, until an execution has started. */
	testUrl: string;
	parameters: INodeParameters;
	credential: ICredentialDataDecryptedObject;
	/** As n8n has saved it. */
	staticData: TriggerStaticData;
	/** What the registration of the test has stored; n8n saves nothing of what calls change. */
	testStaticData?: TriggerStaticData;
	/** What n8n takes for its own address, where that is not the one at which it is reached. */
	ownUrl?: string;
	/** The JSON of the items of each execution that was started. */
	executions: IDataObject[][];
	/** The items of all executions, whole. */
	items: INodeExecutionData[];
	/** Runs where n8n creates the execution; if it throws, n8n answers 500. */
	createExecution: () => Promise<void>;
	close(): Promise<void>;
}

let count = 0;
const throughDatabase = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What else is at n8n's address. */
type Others = (request: IncomingMessage, response: ServerResponse, url: string) => Promise<void>;

export async function startReceiver(
	staticData: TriggerStaticData,
	others: Others = async (_, response) =>
		send(response, 404, { message: 'The requested webhook is not registered.' }),
): Promise<Receiver> {
	const webhookId = `webhook-${count++}`;
	const server = createServer((request, response) => void answerAsN8n(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const receiver: Receiver = {
		webhookUrl: `${url}/webhook/${webhookId}/webhook`,
		testUrl: `${url}/webhook-test/${webhookId}/webhook`,
		parameters: { events: ['conversation:message'] },
		credential: {},
		staticData,
		executions: [],
		items: [],
		createExecution: async () => {},
		close: async () => await new Promise((resolve) => server.close(() => resolve())),
	};

	async function answerAsN8n(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const isTest = `${url}${request.url}` === receiver.testUrl;
		const isKnown = isTest ? receiver.testStaticData : `${url}${request.url}` === receiver.webhookUrl;
		if (!isKnown) return await others(request, response, url);

		const body = request.method === 'POST' ? await json(request) : {};
		const workflow = makeWorkflow(isTest);
		const call: Call = {
			request,
			response,
			body,
			isTest,
			url: receiver.ownUrl ?? url,
			credential: receiver.credential,
		};
		const result = await callWebhook(workflow, call).catch(() => undefined);
		if (!result) {
			return send(response, 500, { message: 'Workflow Webhook Error: Workflow could not be started!' });
		}
		const save = () => {
			if (isTest) return;
			receiver.staticData = throughDatabase(workflow.getStaticData('node', workflow.getNode('Trigger')!));
		};
		if (result.noWebhookResponse) return save();
		if (result.workflowData && !(await start(result.workflowData, isTest))) {
			return send(response, 500, { message: 'There was a problem executing the workflow' });
		}
		// n8n reads the answer between creating the execution and saving static data.
		const answer = result.webhookResponse as IDataObject;
		save();
		send(response, 200, answer);
	}

	function makeWorkflow(isTest: boolean): Workflow {
		const stored = {
			'node:Trigger': throughDatabase(isTest ? receiver.testStaticData! : receiver.staticData),
		};
		const workflow = new Workflow({
			id: webhookId,
			nodes: [{ ...makeNode('Trigger', TRIGGER), webhookId, parameters: receiver.parameters }],
			connections: {},
			active: !isTest,
			nodeTypes,
			staticData: isTest ? undefined : (stored as IDataObject),
		});
		if (isTest) workflow.setTestStaticData(stored as IDataObject);
		return workflow;
	}

	async function start(
		[items = []]: NonNullable<IWebhookResponseData['workflowData']>,
		isTest: boolean,
	): Promise<boolean> {
		try {
			await receiver.createExecution();
		} catch {
			return false;
		}
		receiver.executions.push(items.map((item) => item.json));
		receiver.items.push(...items);
		if (isTest) delete receiver.testStaticData;
		return true;
	}
	return receiver;
}

export function send(response: ServerResponse, status: number, data: unknown): void {
	response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(data));
}
