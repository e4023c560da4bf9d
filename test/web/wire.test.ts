import type { Locator } from 'playwright-core';
import { useReceiver } from '../sandbox/harness';
import { usePage } from './page';

const opened = usePage();
const receiver = useReceiver();

const find = (rows: string, ...texts: string[]) =>
	texts.reduce((found, hasText) => found.filter({ hasText }), opened.page.locator(rows));
const calls = (...texts: string[]) => find('.row--call', ...texts);
const deliveries = (...texts: string[]) => find('.row--delivery', ...texts);

/** The bodies hold digits of all kinds, in IDs and times. */
const withStatus = (rows: Locator, status: string) =>
	rows.filter({ has: opened.page.locator('.status').getByText(status, { exact: true }) });

async function subscribe(): Promise<void> {
	const webhooks = [{ target: receiver.target, triggers: ['conversation:message'] }];
	await opened.api.post('/integrations', { type: 'custom', webhooks });
}

test('calls and deliveries appear as they happen, with status and body', async () => {
	const { driver, open, post } = opened;
	const customer = await driver.createCustomer({ channel: 'web', name: 'Ana' });
	await open('wire');
	await subscribe();
	await withStatus(calls('POST /integrations'), '201').waitFor();
	await driver.write(customer, { text: 'Hello' });
	const delivery = withStatus(deliveries('conversation:message'), '200');
	await delivery.locator('summary').getByText('Hello', { exact: true }).waitFor();
	await delivery.locator('summary').click();
	await delivery.getByText('"text": "Hello"').waitFor();
	await delivery.getByText(/Attempt 1 at .*: 200/).waitFor();
	await delivery.getByText('OK', { exact: true }).waitFor();
	await post(customer.conversationId, { type: 'text', text: 'Answer' });
	const call = calls('POST /conversations/…', `${customer.conversationId}/messages`);
	await call.locator('summary').getByText('Answer', { exact: true }).waitFor();
	await call.locator('summary').click();
	await call.getByText('"text": "Answer"').waitFor();
});

test('a refused call shows what was answered', async () => {
	await opened.open('wire');
	await opened.api.get('/users/nobody');
	const call = withStatus(calls('GET /users/nobody'), '404');
	await call.locator('summary').click();
	await call.getByText('"title": "User not found"').waitFor();
});

test('a refused delivery is delivered again', async () => {
	await subscribe();
	await opened.open('wire');
	receiver.answers.push(401);
	await opened.driver.write(await opened.driver.createCustomer({ channel: 'web' }), { text: 'Hello' });
	const refused = deliveries('401 refused');
	await refused.locator('summary').click();
	await refused.getByRole('button', { name: 'Deliver again' }).click();
	await withStatus(deliveries('conversation:message'), '200').waitFor();
	const [first, second] = receiver.received.map(({ body }) => body.events[0]?.id);
	expect(second).toBe(first);
});

test('one kind alone can be shown', async () => {
	await subscribe();
	await opened.driver.write(await opened.driver.createCustomer({ channel: 'web' }), { text: 'Hello' });
	await opened.open('wire');
	await withStatus(deliveries(), '200').waitFor();
	await calls('POST /integrations').waitFor();
	await opened.page.getByRole('button', { name: 'API calls' }).click();
	await deliveries().waitFor({ state: 'detached' });
	expect(await calls().count()).toBe(1);
	await opened.page.getByRole('button', { name: 'Deliveries' }).click();
	await calls().waitFor({ state: 'detached' });
	expect(await deliveries().count()).toBe(1);
});
