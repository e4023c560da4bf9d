import axios from 'axios';
import { useSandbox } from '../../sandbox/harness';
import { useChecks } from '../checking/checks';
import { resolve } from '../reading/description';
import type { DescribedOperation } from '../reading/operations';

const surroundings = useSandbox();
const { operations, description } = useChecks();

const UNKNOWN_ID = '0123456789abcdef01234567';

const ofThings = operations.filter(({ name, responses }) => responses[404] && /\{(?!appId)/.test(name));

/** The description's own example, or what would do where it has none. */
function exampleOf({ name, requestBody }: DescribedOperation): unknown {
	const [example] = Object.values(requestBody?.content['application/json']?.examples ?? {});
	if (example) return resolve(description.components.examples, example).value;
	if (name.endsWith('/webhooks')) return { target: surroundings.sandbox.url, triggers: [] };
	return requestBody && { switchboardIntegration: 'next' };
}

it.each(ofThings)('$name says so where there is nothing', async (operation) => {
	const { url, appId, keyId, keySecret, accountKey } = surroundings.sandbox;
	const [method, path = ''] = operation.name.split(' ');
	const key = path.includes('/{appId}/keys') ? accountKey : { id: keyId, secret: keySecret };
	const { status } = await axios.request({
		method,
		url: url + path.replace('{appId}', appId).replace(/\{\w+\}/g, UNKNOWN_ID),
		data: exampleOf(operation),
		auth: { username: key.id, password: key.secret },
		validateStatus: () => true,
		proxy: false,
	});
	expect(status).toBe(404);
});
