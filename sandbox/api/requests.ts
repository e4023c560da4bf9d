import type { Api } from './routing';
import type { World } from './world';

/** One API request as it arrived. Headers are left out: they hold credentials. */
export interface RequestEntry {
	method: string;
	path: string;
	query: unknown;
	body?: unknown;
	at: string;
	/** Missing while the answer is under way, and when the connection was broken instead. */
	status?: number;
}

declare module 'fastify' {
	interface FastifyRequest {
		entry: RequestEntry;
	}
}

/** Records in the order of arrival, before anything can fail. */
export function addRecordingHooks(api: Api, world: World): void {
	api.addHook('onRequest', async (request) => {
		const [path = ''] = request.url.split('?');
		const { method, query } = request;
		request.entry = world.requests.add({ method, path, query, at: world.clock.timestamp() });
	});
	api.addHook('preValidation', async (request) => {
		request.entry.body = request.body;
	});
	api.addHook('onSend', async ({ entry }, reply, body) => {
		entry.status = reply.statusCode;
		return body;
	});
}
