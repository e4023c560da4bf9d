import { resources } from '../../../nodes/SunshineConversations/actions/resources';
import { route } from '../../../nodes/SunshineConversations/running/router';
import { connectionError, fakeApi } from '../fakeApi';

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

it('does not disguise a fault of the code as one of the API', async () => {
	const { context } = fakeApi([{ body: { user: {} } }], {
		resource: 'user',
		operation: 'get',
		userId: 'ana',
	});
	Object.assign(context.helpers, {
		constructExecutionMetaData: () => {
			throw new TypeError('nothing is not a function');
		},
	});
	await expect(route.call(context, resources)).rejects.toThrow('nothing is not a function');
});

it('tells of a file that is gone before the request is made', async () => {
	const parameters = { resource: 'attachment', operation: 'upload', binaryPropertyName: 'data' };
	const { context } = fakeApi([], parameters);
	Object.assign(context.helpers, {
		getBinaryDataBuffer: async () => await Promise.reject(connectionError('ENOENT', 'open')),
	});
	await expect(route.call(context, resources)).rejects.toThrow(
		'The file could not be read or stored where n8n keeps files',
	);
});
