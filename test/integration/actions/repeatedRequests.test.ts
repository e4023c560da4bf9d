import type { INodeParameters } from 'n8n-workflow';
import { AdminApi } from '../../shared/adminApi';
import { runAction } from '../harness/engine';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

const getUser = { resource: 'user', operation: 'get', userId: 'u1' };
const send = {
	resource: 'message',
	operation: 'send',
	sendTo: 'conversation',
	conversationId: 'abc',
	text: 'Hello',
	options: { outsideWindow: { values: { choice: 'sendAnyway' } } },
};
const run = async (parameters: INodeParameters) =>
	await runAction({ credential: surroundings.credential, parameters });
const statuses = async () => (await surroundings.driver.requests()).map(({ status }) => status ?? 'broken');

describe('a request is repeated', () => {
	it.each([
		['after 429, a POST as well', send, 429, [429, 404]],
		['after 502, when it only reads', getUser, 502, [502, 404]],
		['after 503, when it only reads', getUser, 503, [503, 404]],
		['after 504, when it only reads', getUser, 504, [504, 404]],
	])('%s', async (_, parameters, status, expected) => {
		await surroundings.driver.injectFault({ status, headers: { 'Retry-After': '0' } });
		await run(parameters);
		expect(await statuses()).toEqual(expected);
	});

	it('after a broken connection, when it only reads', async () => {
		await surroundings.driver.injectFault({ reset: true });
		const { error } = await run(getUser);
		expect(error?.message).toBe('User not found');
		expect(await statuses()).toEqual(['broken', 404]);
	});
});

describe('a POST that may have arrived is never sent twice', () => {
	it.each([502, 503, 504])('after %i', async (status) => {
		await surroundings.driver.injectFault({ status, headers: { 'Retry-After': '0' } });
		await run(send);
		expect(await statuses()).toEqual([status]);
	});

	it('after an answer without content, and the message says so', async () => {
		const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
		await surroundings.driver.injectFault({ method: 'POST', status: 204, afterwards: true });
		const { error } = await run({ ...send, conversationId });
		expect(error?.description).toMatch(/may have arrived: look before you send it again/);
		expect(await statuses()).toEqual([204]);
	});

	it('after a broken connection, and the message says so', async () => {
		await surroundings.driver.injectFault({ reset: true });
		const { error } = await run(send);
		expect(error?.message).toBe('The API cannot be reached');
		expect(error?.description).toMatch(/ECONNRESET.*may have arrived.*Tried once/);
		expect(await statuses()).toEqual(['broken']);
	});
});

describe('what was deleted by a request that was answered with 503 is deleted', () => {
	/** What the deletion gives, and what another one says. */
	const removeTwice = async (operation: string, parameters: INodeParameters) => {
		await surroundings.driver.injectFault({
			method: 'DELETE',
			status: 503,
			headers: { 'Retry-After': '0' },
			afterwards: true,
		});
		const [resource, name] = operation.split(': ') as [string, string];
		const { items } = await run({ resource, operation: name, ...parameters });
		const { error } = await run({ resource, operation: name, ...parameters });
		return [items[0]?.json, (await statuses()).slice(-3), error && 'httpCode' in error && error.httpCode];
	};
	const done = [{ deleted: true }, [503, 404, 404], '404'];

	it('a user', async () => {
		const { userId } = await surroundings.driver.createCustomer({ channel: 'web' });
		expect(await removeTwice('user: delete', { userId })).toEqual(done);
	});

	it('a message', async () => {
		const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
		const { items } = await run({ ...send, conversationId });
		const messageId = items[0]!.json.messageId as string;
		expect(await removeTwice('message: delete', { conversationId, messageId })).toEqual(done);
	});

	it('an integration, and a key of one', async () => {
		const admin = new AdminApi(surroundings.sandbox);
		const { id: integrationId } = await admin.createIntegration('Bot', `${surroundings.sandbox.url}/hook`);
		const path = `/integrations/${integrationId}/keys`;
		const { key } = await admin.call<{ key: { id: string } }>('POST', path, { displayName: 'n8n' });
		expect(await removeTwice('integrationKey: delete', { integrationId, keyId: key.id })).toEqual(done);
		expect(await removeTwice('integration: delete', { integrationId })).toEqual(done);
	});
});
