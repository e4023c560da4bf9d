import { parseQuery } from '../../../sandbox/api/http/query';
import { requestRows } from '../../nodes/actions/requests/requestRows';
import { useChecks } from '../checking/checks';
import { checkRequest } from '../checking/requests';
import { enter } from '../counting/ledger';

const checks = useChecks();

/** Files are described by tests that send them. */
const isDescribed = ([, path]: [string, string, ...unknown[]]) => !/^\/v1|^https:|^\/attachments$/.test(path);

const calls = requestRows.flatMap(({ operation, requests }) =>
	requests.filter(isDescribed).map((request) => ({ operation, request })),
);

it.each(calls)('the request of $operation is described', ({ request: [method, url, query = {}, body] }) => {
	const path = url.startsWith('/v2') ? url : `/v2/apps/app${url}`;
	const operation = checks.find(method, path);
	expect(operation).toBeDefined();
	const parsed = parseQuery(new URLSearchParams(query as Record<string, string>).toString());
	const contentType = body && 'application/json';
	enter(checkRequest(checks, operation!, { method, path, query: parsed, body, contentType }));
});
