import type { Operation } from '../../../../nodes/SunshineConversations/running/operation';
import { allResources } from '../../../shared/nodeTypes';
import { fakeApi } from '../../fakeApi';
import { requestRows } from './requestRows';

const operations = new Map<string, Operation>(
	allResources.flatMap(({ option, operations: list }) =>
		list.map((operation) => [`${option.value}: ${operation.option.value}`, operation] as const),
	),
);

it('every operation has its row', () => {
	expect(requestRows.map(({ operation }) => operation).sort()).toEqual([...operations.keys()].sort());
});

it.each(requestRows)('$operation', async ({ operation, parameters, answers, requests: expected, output }) => {
	const { input, requests } = fakeApi(
		answers.map((body) => ({ body })),
		parameters,
	);
	expect(await operations.get(operation)!.execute(input)).toEqual(output);
	expect(requests.map(({ method, url, qs, body }) => [method, url, qs, body])).toEqual(
		expected.map(([method, url, qs, body]) => [
			method,
			/^(\/v|https:)/.test(url) ? url : `/v2/apps/app${url}`,
			qs,
			body,
		]),
	);
});
