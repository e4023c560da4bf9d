import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Static, TSchema } from '@sinclair/typebox';
import type { FastifyBaseLogger, FastifyInstance, FastifyTypeProvider, RawServerDefault } from 'fastify';
import type { SandboxState } from '../state/state';

// The published TypeBox provider follows TypeBox 1, which is an ES module only.
interface TypeBoxProvider extends FastifyTypeProvider {
	validator: this['schema'] extends TSchema ? Static<this['schema']> : unknown;
	serializer: unknown;
}

export type Api = FastifyInstance<
	RawServerDefault,
	IncomingMessage,
	ServerResponse,
	FastifyBaseLogger,
	TypeBoxProvider
>;

/** Adds the routes of one resource, with paths relative to the app. */
export type Route = (api: Api, state: SandboxState) => void;

/** For bodies that may be left out altogether. */
export const allowNoBody = async (request: { body: unknown }): Promise<void> => void (request.body ??= {});
