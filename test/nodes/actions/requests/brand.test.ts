import { NodeHelpers, type INode, type INodeTypeDescription } from 'n8n-workflow';
import { propertiesOf } from '../../../../nodes/SunshineConversations/running/properties';
import { allResources } from '../../../shared/nodeTypes';
import { fakeApi } from '../../fakeApi';
import { requestRows } from './requestRows';

const brand = { brandId: '7' };
const options = brand;

/** Goes by the ID that the API gave. */
const BY_OWN_ID = 'message: sendTemplate';
const rowsOfUsers = requestRows.filter(
	({ operation, requests }) =>
		operation !== BY_OWN_ID && requests.some(([, url]) => /^\/users(?!.*\/sync$)/.test(url)),
);

it.each(rowsOfUsers)('$operation tells the brand with the user', async ({ operation, ...row }) => {
	const [resource, name] = operation.split(': ');
	const { input, requests } = fakeApi(
		row.answers.map((body) => ({ body })),
		{ ...row.parameters, options: { ...(row.parameters.options as object), ...brand } },
	);
	await allResources
		.find(({ option }) => option.value === resource)!
		.operations.find(({ option }) => option.value === name)!
		.execute(input);

	const withBrand = row.requests.map(([method, url, query, body]) => {
		if (!url.startsWith('/users')) return [query, body];
		return method === 'POST' && url === '/users'
			? [query, { ...body, ...brand }]
			: [{ ...query, ...brand }, body];
	});
	expect(requests.map(({ qs, body }) => [qs, body])).toEqual(withBrand);
});

const properties = propertiesOf(allResources);

it.each([
	['user', 'get', options],
	['message', 'send', options],
	['user', 'synchronize', {}],
	['message', 'writeFirst', {}],
	['app', 'get', {}],
])('%s: %s is left with the options %j', (resource, operation, expected) => {
	const parameters = { resource, operation, options };
	const node = { parameters, typeVersion: 1 } as unknown as INode;
	const description = { properties } as INodeTypeDescription;
	// As the engine reads them before it runs the node.
	const read = NodeHelpers.getNodeParameters(properties, parameters, true, false, node, description);
	expect(read?.options).toEqual(expected);
});
