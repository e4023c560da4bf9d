import { resources } from '../../../nodes/SunshineConversations/actions/resources';
import { route } from '../../../nodes/SunshineConversations/running/router';
import { fakeApi } from '../fakeApi';

it('carries on with no item after Stop, also where the requests of a stopped run still go out', async () => {
	const stop = new AbortController();
	const deleteUser = { resource: 'user', operation: 'delete', userId: 'u1', options: { concurrency: 1 } };
	const { context, requests } = fakeApi([{}, {}, {}], deleteUser);
	Object.assign(context, {
		getInputData: () => [{ json: {} }, { json: {} }, { json: {} }],
		getExecutionCancelSignal: () => stop.signal,
		// As n8n 1.x, which does not break off requests.
		continueOnFail: () => true,
	});
	Object.assign(context.helpers, {
		returnJsonArray: (json: object) => [{ json }],
		constructExecutionMetaData: (items: object[]) => {
			stop.abort();
			return items;
		},
	});
	await expect(route.call(context, resources)).rejects.toThrow('aborted');
	expect(requests).toHaveLength(1);
});
