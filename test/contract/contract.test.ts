import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startSandbox } from '../../sandbox/api/server';
import { requestRows } from '../nodes/actions/requestRows';
import { apiOperations, exceptions } from './apiOperations';

const DESCRIPTION = path.join(__dirname, '../../../shared/openapi.yaml');

const covered = apiOperations.filter((operation) => !exceptions.has(operation));

/** `GET /v2/apps/{appId}` → a pattern for what is called. */
function toPattern(apiOperation: string): RegExp {
	return new RegExp(`^${apiOperation.replace(/\{\w+\}/g, '[^/]+')}$`);
}

it('every exception is an operation of the API', () => {
	expect(apiOperations).toEqual(expect.arrayContaining([...exceptions.keys()]));
});

const whereDescribed = existsSync(DESCRIPTION) ? it : it.skip;

whereDescribed("the list is that of the API's description", () => {
	const lines = readFileSync(DESCRIPTION, 'utf8').split('\n');
	const found: string[] = [];
	let current: string | undefined;
	for (const line of lines.slice(lines.indexOf('paths:') + 1)) {
		if (/^\S/.test(line)) break;
		current = /^ {2}["']?(\/[^"':]*)["']?:/.exec(line)?.[1] ?? current;
		const method = /^ {4}(get|post|patch|put|delete):/.exec(line)?.[1];
		if (method) found.push(`${method.toUpperCase()} ${current}`);
	}
	expect(found.sort()).toEqual([...apiOperations].sort());
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
