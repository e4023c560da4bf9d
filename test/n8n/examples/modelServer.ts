import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** What the agent asks, in the words of OpenAI's interface. */
export interface ModelRequest {
	messages: Array<{ role: 'assistant' | 'developer' | 'tool' | 'user'; content: string | null }>;
	tools: Array<{ function: { name: string; description: string; parameters: { properties: object } } }>;
}

export interface ToolCall {
	name: string;
	arguments: object;
}

export type ModelReply = string | ToolCall[] | { status: number } | { nothing: 'breaks off' | 'hangs' };

export interface ModelServer {
	url: string;
	/** In the order in which they came. */
	requests: ModelRequest[];
	/** Decides what to answer. */
	reply(request: ModelRequest): ModelReply;
	close(): Promise<void>;
}

const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };

function toCompletion(reply: string | ToolCall[], count: number): object {
	const calls = typeof reply === 'string' ? [] : reply;
	const tool_calls = calls.map(({ name, arguments: entered }, index) => ({
		id: `call_${count}_${index}`,
		type: 'function',
		function: { name, arguments: JSON.stringify(entered) },
	}));
	const message = {
		role: 'assistant',
		content: typeof reply === 'string' ? reply : null,
		...(calls.length > 0 && { tool_calls }),
	};
	const finish_reason = calls.length > 0 ? 'tool_calls' : 'stop';
	const choices = [{ index: 0, message, finish_reason }];
	return { id: `completion-${count}`, object: 'chat.completion', created: 1, model: 'model', choices, usage };
}

function answer(response: ServerResponse, reply: ModelReply, count: number): void {
	if (typeof reply === 'object' && 'nothing' in reply) {
		if (reply.nothing === 'breaks off') response.destroy();
		return;
	}
	const isRefusal = typeof reply === 'object' && 'status' in reply;
	const body = isRefusal ? { error: { message: 'The model is ill' } } : toCompletion(reply, count);
	response.writeHead(isRefusal ? reply.status : 200, { 'Content-Type': 'application/json' });
	response.end(JSON.stringify(body));
}

/** A chat model that says what the test wants it to. */
export async function startModelServer(): Promise<ModelServer> {
	const server = createServer(async (incoming, response) => {
		if (incoming.url !== '/v1/chat/completions') {
			response.writeHead(404).end();
			return;
		}
		const request = (await json(incoming)) as ModelRequest;
		const count = model.requests.push(request);
		answer(response, model.reply(request), count);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const model: ModelServer = {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
		requests: [],
		reply: () => 'Hello!',
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
	return model;
}
