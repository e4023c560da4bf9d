import type { IDataObject } from 'n8n-workflow';
import aiAgent from '../../../examples/ai-agent.json';
import type { Customer } from '../../../sandbox/driver';
import type { WorkflowFile } from '../../../sandbox/n8n/client/workflowFile';
import type { Instance } from '../harness/instance';
import { startModelServer, type ModelReply, type ModelServer, type ToolCall } from './modelServer';
import { useExample, type Example } from './useExample';

export const AGENTS = 'zd-agentWorkspace';
export const HANDED_OVER = 'I pass this on to a colleague, who answers you here as soon as possible.';

export const noteCall = (note: string): ToolCall => ({ name: 'Note_for_the_agents', arguments: { note } });
export const handOverCall = (summary: string): ToolCall => ({
	name: 'Hand_over_to_the_agents',
	arguments: { summary },
});

export interface AiAgent extends Example {
	model: ModelServer;
	/** The model says these one after the other, and the last one from then on. */
	say(...replies: ModelReply[]): void;
	/** A new customer who writes once. */
	ask(text: string, channel?: string): Promise<Customer>;
}

/** How long n8n waits for the model, in milliseconds: short for one that hangs, long enough for a busy machine. */
const PATIENCE = 15_000;

/** The example, with a model that the test plays. */
export function useAiAgent(instance: Instance): AiAgent {
	const agent = {} as AiAgent;
	let credentials: Record<string, { id: string; name: string }>;

	beforeAll(async () => {
		await instance.driver.openAgentWorkspace();
		agent.model = await startModelServer();
		const data = { apiKey: 'key', url: agent.model.url };
		const { id, name } = await instance.client.saveCredential({ name: 'Model', type: 'openAiApi', data });
		credentials = { openAiApi: { id, name } };
	});
	afterAll(async () => await agent.model?.close());

	const example = useExample(instance, () => {
		const file: WorkflowFile = structuredClone(aiAgent);
		const find = (wanted: string) => file.nodes.find(({ name }) => name === wanted)!;
		Object.assign(find('Model'), { credentials });
		Object.assign(find('Model').parameters.options as IDataObject, { timeout: PATIENCE, maxRetries: 0 });
		return file;
	});
	beforeEach(() => {
		agent.model.requests.length = 0;
		agent.say('Hello!');
	});

	agent.say = (...replies) => {
		const left = [...replies];
		agent.model.reply = () => (left.length > 1 ? left.shift() : left[0]) ?? '';
	};
	agent.ask = async (text, channel = 'whatsapp') => {
		const customer = await instance.driver.createCustomer({ channel, name: 'Ana' });
		await instance.driver.write(customer, { text });
		return customer;
	};
	return Object.setPrototypeOf(agent, example) as AiAgent;
}
