import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { completeContent } from '../conversations/messageContent';
import { sendNotification } from '../conversations/notifications';
import { NotificationPost } from '../schemas/notifications';
import { badRequest, notFound, type ApiError } from '../state/errors';
import { checkMetadata } from '../state/metadataLimits';
import type { SandboxState } from '../state/state';
import { toApiError } from './errorAnswers';
import { addAccessHooks } from './hooks/access';
import { addFaultHooks } from './hooks/faults';
import { addRequestLogHooks } from './hooks/requestLog';
import type { Api } from './routing';

/** Version 1.1 has one error, with other names. */
function sendLegacyError(error: FastifyError | ApiError, _request: FastifyRequest, reply: FastifyReply) {
	const { status, code, titles } = toApiError(error);
	return reply.code(status).send({ error: { code, description: titles.join('; ') } });
}

/** The one part of version 1.1 that has no successor. */
export function serveLegacyApi(api: Api, state: SandboxState): void {
	api.setErrorHandler(sendLegacyError);
	api.setNotFoundHandler((request, reply) => sendLegacyError(notFound(), request, reply));
	addRequestLogHooks(api, state);
	addFaultHooks(api, state);
	addAccessHooks(api, state);

	api.post(
		'/apps/:appId/notifications',
		{ schema: { body: NotificationPost }, config: { scopes: ['app', 'account'] } },
		({ body }, reply) => {
			const { message, messageSchema, metadata } = body;
			checkMetadata(metadata, 'Notification');
			if (message.type === 'template' && !messageSchema) {
				throw badRequest('message.type should be equal to one of the allowed values');
			}
			const content = messageSchema ? message : completeContent(message);
			return reply.code(201).send({ notification: { _id: sendNotification(state, body, content) } });
		},
	);
}
