import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiFault } from '../../model';
import type { Api } from '../routing';
import { findStandingTrouble } from '../../state/standingFaults';
import type { World } from '../../state/world';

declare module 'fastify' {
	interface FastifyRequest {
		trouble?: ApiFault;
	}
}

/** The client sees a reset, and the log shows no status. */
function breakConnection({ entry, raw }: FastifyRequest): void {
	delete entry.status;
	raw.socket.destroy();
}

/** Puts the forced status and headers on an answer and gives its body. */
function forge(reply: FastifyReply, { status = 500, headers, body = {} }: ApiFault): string {
	const isText = typeof body === 'string';
	const type = isText ? 'text/html' : 'application/json; charset=utf-8';
	reply.code(status).headers({ 'Content-Type': type, ...headers });
	return isText ? body : JSON.stringify(body);
}

/** Lets the trouble that the driver ordered strike: late, before the route runs, or after it. */
export function addTroubleHooks(api: Api, world: World): void {
	api.addHook('onRequest', async (request) => {
		const { method, entry } = request;
		request.trouble = world.trouble.takeForRequest(method, entry.path) ?? findStandingTrouble(world.settings);
		// Without a reference the timer does not keep a closed sandbox alive.
		if (request.trouble?.latencyMs) await wait(request.trouble.latencyMs, undefined, { ref: false });
	});
	api.addHook('preHandler', async (request, reply) => {
		const { trouble } = request;
		if (!trouble || trouble.afterwards) return undefined;
		if (trouble.reset) {
			reply.hijack();
			breakConnection(request);
			return reply;
		}
		return trouble.status === undefined ? undefined : await reply.send(forge(reply, trouble));
	});
	api.addHook('onSend', async (request, reply, body) => {
		const { trouble } = request;
		if (!trouble?.afterwards) return body;
		if (trouble.reset) breakConnection(request);
		if (trouble.status === undefined) return body;
		request.entry.status = trouble.status;
		return forge(reply, trouble);
	});
}
