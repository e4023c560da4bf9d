import { startSandbox } from '../../sandbox/api/server';
import { requestRows } from '../nodes/actions/requests/requestRows';
import { apiOperations, exceptions } from './apiOperations';

const covered = apiOperations.filter((operation) => !exceptions.has(operation));

/** `GET /v2/apps/{appId}` → a pattern for what is called. */
function toPattern(apiOperation: string): RegExp {
	return new RegExp(`^${apiOperation.replace(/\{\w+\}/g, '[^/]+')}$`);
}

it('every exception is an operation of the API', () => {
	expect(apiOperations).toEqual(expect.arrayContaining([...exceptions.keys()]));
});

it.each(covered)('%s is reached by an operation of the node', (apiOperation) => {
	const calls = requestRows.flatMap(({ requests }) =>
		requests.map(([method, url]) => `${method} ${/^(\/v|https:)/.test(url) ? url : `/v2/apps/app${url}`}`),
	);
	expect(calls.filter((call) => toPattern(apiOperation).test(call))).not.toEqual([]);
});

it('every operation is answered by the sandbox', async () => {
	const sandbox = await startSandbox();
	await sandbox.close();
	const routes = sandbox.routes.map((route) => route.replace(/:\w+/g, 'x'));
	const missing = covered.filter((operation) => !routes.some((route) => toPattern(operation).test(route)));
	expect(missing).toEqual([]);
});
