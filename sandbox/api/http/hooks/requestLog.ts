import type { RequestEntry } from '../../model';
import { createId } from '../../state/ids';
import type { SandboxState } from '../../state/state';
import type { Api } from '../routing';

declare module 'fastify' {
	interface FastifyRequest {
		entry: RequestEntry;
	}
}

/** Without the bytes, which would fill the memory. */
function describeForm(form: FormData) {
	const describe = (value: File | string) =>
		typeof value === 'string' ? value : { filename: value.name, mediaType: value.type, size: value.size };
	return Object.fromEntries([...form].map(([name, value]) => [name, describe(value)]));
}

function readAnswer(body: unknown): unknown {
	if (typeof body !== 'string') return undefined;
	try {
		return JSON.parse(body);
	} catch {
		return body;
	}
}

/** Records in the order of arrival, before anything can fail. */
export function addRequestLogHooks(api: Api, state: SandboxState): void {
	api.addHook('onRequest', async (request) => {
		const [path = ''] = request.url.split('?');
		const { method, query } = request;
		request.entry = state.requests.add({ id: createId(), method, path, query, at: state.clock.timestamp() });
	});
	api.addHook('preValidation', async (request) => {
		const { body } = request;
		request.entry.body = body instanceof FormData ? describeForm(body) : body;
	});
	api.addHook('onSend', async ({ entry }, reply, body) => {
		entry.status = reply.statusCode;
		entry.durationMs = Math.round(reply.elapsedTime);
		if (reply.statusCode >= 400) entry.answer = readAnswer(body);
		return body;
	});
}
