import type {
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	IN8nHttpFullResponse,
	INodeParameters,
} from 'n8n-workflow';
import { Input } from '../../nodes/SunshineConversations/input/input';

type Answer = Partial<IN8nHttpFullResponse> | Error;

/** The body of an answer with a file, as n8n gives a stream. */
export function fileBody(text: string): IDataObject {
	const stream = {
		async *[Symbol.asyncIterator]() {
			yield Buffer.from(text);
		},
	};
	return stream as unknown as IDataObject;
}

/** A node whose HTTP requests are answered from a list; the requests are kept. */
export function fakeApi(
	answers: Answer[],
	parameters: INodeParameters = {},
): { context: IExecuteFunctions; input: Input; requests: IHttpRequestOptions[] } {
	const requests: IHttpRequestOptions[] = [];
	const context = {
		getNode: () => ({ id: '1', name: 'Action', type: 'test', typeVersion: 1, position: [0, 0], parameters }),
		getNodeParameter: (name: string, _itemIndex: number, fallback?: unknown) =>
			read(parameters, name) ?? fallback,
		getTimezone: () => 'UTC',
		getExecutionCancelSignal: () => undefined,
		getParentNodes: () => [],
		getExecutionId: () => '1',
		getInstanceId: () => 'instance',
		getMode: () => 'trigger',
		getSignedResumeUrl: (query: Record<string, string>) =>
			`https://n8n.example/webhook-waiting/1/ask?${new URLSearchParams({ ...query, signature: 'f'.repeat(64) })}`,
		getContext: () => ({}),
		getExecuteData: () => ({ data: {} }),
		putExecutionToWait: async () => undefined,
		addExecutionHints: () => undefined,
		continueOnFail: () => false,
		getCredentials: async () => ({ appId: 'app', host: 'us' }),
		getInputData: () => [
			{ json: {}, binary: { data: { data: '', mimeType: 'text/plain', fileName: 'a.txt' } } },
		],
		helpers: {
			getBinaryDataBuffer: async () => Buffer.from('content'),
			prepareBinaryData: async (_body: unknown, fileName: string, mimeType: string) => ({
				fileName,
				mimeType,
			}),
			// n8n itself, for an execution that runs.
			httpRequest: async () => ({ statusCode: 409 }),
			httpRequestWithAuthentication: async (_credential: string, options: IHttpRequestOptions) => {
				requests.push(options);
				const answer = answers[requests.length - 1];
				if (!answer) throw new Error(`No answer is left for ${options.url}`);
				if (answer instanceof Error) throw answer;
				return { statusCode: 200, headers: {}, body: {}, ...answer };
			},
		},
	};
	const functions = context as unknown as IExecuteFunctions;
	return { context: functions, input: Input.of(functions, 0), requests };
}

/** What n8n throws for a connection that breaks. */
export function connectionError(code: string, syscall?: string): Error {
	const cause = Object.assign(new Error(code), { code, ...(syscall && { syscall }) });
	return new Error('wrapped by n8n', { cause });
}

function read(parameters: INodeParameters, name: string): unknown {
	return name
		.split('.')
		.reduce<unknown>((value, key) => (value as INodeParameters | undefined)?.[key], parameters);
}
