import { authenticate, checkApp } from '../authentication';
import { missing } from '../../state/errors';
import type { Api } from '../routing';
import { addUnknownFields } from './unknownFields';
import type { World } from '../../state/world';

interface AppParameters {
	appId?: string;
}

/** Lets nobody in without a key for the app, and leads those who have one to it. */
export function addGuards(api: Api, world: World): void {
	api.addHook('onRequest', async (request) => {
		await authenticate(world, request);
		const { appId } = request.params as AppParameters;
		if (appId === undefined) return;
		if (!world.apps.stores.has(appId)) throw missing('app');
		checkApp(request.caller, appId);
	});
	api.addHook('preHandler', (request, _reply, done) => {
		const { appId } = request.params as AppParameters;
		if (appId === undefined) done();
		else world.apps.enter(appId, done);
	});
	api.addHook('preSerialization', async (_request, _reply, answer) =>
		world.settings.unknownFields ? addUnknownFields(answer) : answer,
	);
}
