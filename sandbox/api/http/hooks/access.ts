import { missing } from '../../state/errors';
import type { SandboxState } from '../../state/state';
import { authenticate, checkApp } from '../authentication';
import type { Api } from '../routing';
import { addUnknownFields } from './unknownFields';

interface AppParameters {
	appId?: string;
}

/** Lets nobody in without a key for the app, and leads those who have one to it. */
export function addAccessHooks(api: Api, state: SandboxState): void {
	api.addHook('onRequest', async (request) => {
		await authenticate(state, request);
		const { appId } = request.params as AppParameters;
		if (appId === undefined) return;
		if (!state.apps.stores.has(appId)) throw missing('app');
		checkApp(request.caller, appId);
	});
	api.addHook('preHandler', (request, _reply, done) => {
		const { appId } = request.params as AppParameters;
		if (appId === undefined) done();
		else state.apps.enter(appId, done);
	});
	api.addHook('preSerialization', async (_request, _reply, answer) =>
		state.settings.unknownFields ? addUnknownFields(answer) : answer,
	);
}
