import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { IDataObject } from 'n8n-workflow';
import { startModelServer, type ModelServer } from '../examples/modelServer';
import type { Instance } from '../harness/instance';
import { reviewedWorkflow } from './reviewedWorkflow';

export interface Review {
	/** The numbers of the orders that the agent's tool has cancelled. */
	cancelled: string[];
	/** What the model calls the tool with. */
	arguments: IDataObject;
	/** With these options of the question, or with our node as the tool. */
	activate(options: IDataObject, suffix?: string): Promise<void>;
	remove(): Promise<void>;
}

/** An agent with a model that calls its only tool once, and then tells the customer what came of it. */
export function useReview(instance: Instance): Review {
	let model: ModelServer;
	let shop: Server;
	let workflowId: string;

	beforeAll(async () => {
		await instance.driver.openAgentWorkspace();
		shop = createServer(async (incoming, response) => {
			review.cancelled.push(((await json(incoming)) as { order: string }).order);
			response.setHeader('Content-Type', 'application/json').end('{"cancelled":true}');
		});
		await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
		model = await startModelServer();
		model.reply = ({ messages, tools }) => {
			const { role, content } = messages.at(-1)!;
			if (role === 'tool') return `I was told: ${content}`;
			return [{ name: tools[0]!.function.name, arguments: review.arguments }];
		};
	});
	afterAll(async () => {
		await model?.close();
		shop?.closeAllConnections();
		shop?.close();
	});
	beforeEach(() => {
		review.cancelled = [];
		review.arguments = { toolParameters: { order: '4711' }, hitlParameters: {} };
	});

	const review: Review = {
		cancelled: [],
		arguments: {},
		async activate(options, suffix) {
			const { client, credential } = instance;
			const { port } = shop.address() as AddressInfo;
			const file = reviewedWorkflow({ shop: `http://127.0.0.1:${port}`, suffix, options });
			const data = { apiKey: 'key', url: model.url };
			const { id, name } = await client.saveCredential({ name: 'Model', type: 'openAiApi', data });
			file.nodes.find((node) => node.name === 'Model')!.credentials = { openAiApi: { id, name } };
			({ id: workflowId } = await client.importWorkflow(file, credential));
			await client.activate(workflowId);
		},
		remove: async () => await instance.client.deleteWorkflow(workflowId),
	};
	return review;
}
