import { fastify, type FastifyInstance } from 'fastify';
import { ATTACHMENTS_PATH } from './attachments/attachments';
import { serveDriver } from './driver/server';
import { serveApi } from './http/api';
import { sendApiError } from './http/errorAnswers';
import { serveFiles } from './http/files';
import { serveLegacyApi } from './http/legacyApi';
import { parseQuery } from './http/query';
import type { Api } from './http/routing';
import { servePage } from './page/files';
import { routeEvents } from './page/stream';
import { unsupportedMedia } from './state/errors';
import { accountKey, APP_ID, appKey } from './state/fixedCredentials';
import type { Settings } from './state/settings';
import { createState } from './state/state';
import { createCourier } from './webhooks/courier';

const HOST = '127.0.0.1';
const BODY_LIMIT = 100 * 1024;
/** An external ID of 1024 characters, each escaped as four bytes. */
const MAXIMUM_PATH_PART = 12 * 1024;

export interface SandboxOptions extends Partial<Settings> {
	/** A free one by default. */
	port?: number;
	log?: boolean;
}

export interface Sandbox {
	url: string;
	appId: string;
	keyId: string;
	keySecret: string;
	/** For creating apps and app keys, which Zendesk accounts cannot. */
	accountKey: { id: string; secret: string };
	/** Method and path of everything that is answered, e.g. `GET /v2/apps/:appId`. */
	routes: string[];
	/** Stops at once; deliveries that are under way are dropped. */
	close(): Promise<void>;
}

function buildServer(log: boolean): FastifyInstance {
	const server = fastify({
		logger: log,
		bodyLimit: BODY_LIMIT,
		// Otherwise `close()` waits for clients that keep their connections.
		forceCloseConnections: true,
		frameworkErrors: sendApiError,
		routerOptions: { maxParamLength: MAXIMUM_PATH_PART, querystringParser: parseQuery },
		ajv: {
			customOptions: {
				// One entry per problem, and no value is bent into the right type.
				allErrors: true,
				coerceTypes: false,
				removeAdditional: false,
				discriminator: true,
				allowUnionTypes: true,
			},
		},
	});
	const parseJson = server.getDefaultJsonParser('error', 'error');
	server.removeContentTypeParser(['text/plain', 'application/json']);
	server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
		// Clients send the header along with an empty body; the API takes that for an empty object.
		if (body === '') done(null, {});
		else void parseJson(request, body as string, done);
	});
	// Some clients name a type even when they send nothing.
	server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) =>
		done(body === '' ? null : unsupportedMedia('Unsupported content type')),
	);
	return server;
}

/** Listens on loopback only. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const { port = 0, log = false, ...settings } = options;
	const state = createState(settings, createCourier);
	const server = buildServer(log);
	const routes: string[] = [];
	server.addHook('onRoute', ({ method, url }) => {
		for (const one of [method].flat()) routes.push(`${one} ${url}`);
	});
	// Nearly all that changes, changes with a request; deliveries tell by themselves.
	server.addHook('onRequest', async () => state.changes.tell());
	server.addHook('onResponse', async () => state.changes.tell());
	for (const prefix of ['/sc/v2', '/v2']) {
		await server.register(async (api: Api) => await serveApi(api, state), { prefix });
	}
	for (const prefix of ['/sc/v1.1', '/v1.1']) {
		await server.register(async (api: Api) => serveLegacyApi(api, state), { prefix });
	}
	await server.register(async (api: Api) => serveFiles(api, state), { prefix: ATTACHMENTS_PATH });
	await server.register(
		async (api: Api) => {
			serveDriver(api, state);
			routeEvents(api, state);
		},
		{ prefix: '/sandbox' },
	);
	await server.register(async (api: Api) => servePage(api));
	const url = await server.listen({ host: HOST, port });
	return {
		routes,
		url,
		appId: APP_ID,
		keyId: appKey.id,
		keySecret: appKey.secret,
		accountKey,
		async close() {
			state.reset();
			await server.close();
		},
	};
}
