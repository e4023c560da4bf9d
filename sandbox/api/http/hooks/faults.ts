import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiFault } from '../../model';
import { findStandingFault } from '../../state/standingFaults';
import type { SandboxState } from '../../state/state';
import type { Api } from '../routing';

declare module 'fastify' {
	interface FastifyRequest {
		fault?: ApiFault;
	}
}

/** The client sees a reset, and the log shows no status. */
function breakConnection({ entry, raw }: FastifyRequest): void {
	delete entry.status;
	raw.socket.destroy();
}

/** Puts the forced status and headers on an answer and gives its body. */
function forceAnswer(reply: FastifyReply, { status = 500, headers, body = {} }: ApiFault): string {
	const isText = typeof body === 'string';
	const type = isText ? 'text/html' : 'application/json; charset=utf-8';
	reply.code(status).headers({ 'Content-Type': type, ...headers });
	return isText ? body : JSON.stringify(body);
}

/** Lets the fault that the driver ordered strike: late, before the route runs, or after it. */
export function addFaultHooks(api: Api, state: SandboxState): void {
	api.addHook('onRequest', async (request) => {
		const { method, entry } = request;
		request.fault = state.faults.takeForRequest(method, entry.path) ?? findStandingFault(state.settings);
		// Without a reference the timer does not keep a closed sandbox alive.
		if (request.fault?.latencyMs) await wait(request.fault.latencyMs, undefined, { ref: false });
	});
	api.addHook('preHandler', async (request, reply) => {
		const { fault } = request;
		if (!fault || fault.afterwards) return undefined;
		if (fault.reset) {
			reply.hijack();
			breakConnection(request);
			return reply;
		}
		return fault.status === undefined ? undefined : await reply.send(forceAnswer(reply, fault));
	});
	api.addHook('onSend', async (request, reply, body) => {
		const { fault } = request;
		if (!fault?.afterwards) return body;
		if (fault.reset) breakConnection(request);
		if (fault.status === undefined) return body;
		request.entry.status = fault.status;
		return forceAnswer(reply, fault);
	});
}
