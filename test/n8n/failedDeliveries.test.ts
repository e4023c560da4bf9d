import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import deliveryFailures from '../../examples/delivery-failures.json';
import { AdminApi } from '../shared/adminApi';
import { TIMEOUT, useN8n } from './harness/instance';

const instance = useN8n();

/** What was posted to the chat first. */
let posted: Promise<unknown>;
const chat = createServer();
beforeAll(async () => {
	posted = new Promise((resolve) =>
		chat.on('request', async (request, response) => {
			resolve(await json(request));
			response.end();
		}),
	);
	await new Promise<void>((resolve) => chat.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
	chat.close();
	chat.closeAllConnections();
});

it(
	'a message that does not arrive is reported to the chat, one that arrives is not',
	async () => {
		const { client, credential, driver, sandbox } = instance;
		const workflow = structuredClone(deliveryFailures);
		const report = workflow.nodes.find(({ name }) => name === 'Tell the team')!;
		Object.assign(report.parameters, { url: `http://127.0.0.1:${(chat.address() as AddressInfo).port}` });
		await client.activate((await client.importWorkflow(workflow, credential)).id);

		const ana = await driver.createCustomer({ channel: 'whatsapp' });
		const path = `/conversations/${ana.conversationId}/messages`;
		const send = async (text: string) =>
			await new AdminApi(sandbox).call<{ messages: Array<{ id: string }> }>('POST', path, {
				author: { type: 'business' },
				content: { type: 'text', text },
			});
		await send('This one arrives');
		await driver.closeWhatsAppWindow(ana);
		const { messages } = await send('This one does not');

		expect(await posted).toEqual({
			text: expect.stringMatching(
				new RegExp(
					`^A message to ${ana.userId} on whatsapp did not arrive: .+ \\(\\w+\\)\\. Conversation ${ana.conversationId}, message ${messages[0]!.id}\\.$`,
				),
			),
		});
	},
	TIMEOUT,
);
