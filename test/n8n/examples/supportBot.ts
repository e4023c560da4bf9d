import supportBot from '../../../examples/support-bot.json';
import { AdminApi } from '../../shared/adminApi';
import { TIMEOUT, type Instance } from '../harness/instance';
import { addRow, changeRow, readRows } from './dataTables';
import { HANDED_OVER, HELLO, HOURS, PRICES, questions } from './supportQuestions';
import { useExample } from './useExample';

const TABLE = 'Support bot answers';
const AGENTS = 'zd-agentWorkspace';
export function testSupportBot(instance: Instance): void {
	beforeAll(async () => await instance.driver.openAgentWorkspace());
	const example = useExample(instance, () => supportBot);
	const { settle, hear } = example;

	/** A new customer who writes once; gives what comes of it. */
	const ask = async (text: string, channel = 'whatsapp') => {
		const customer = await instance.driver.createCustomer({ channel, name: 'Ana' });
		await instance.driver.write(customer, { text });
		return customer;
	};

	it(
		'customers who write the moment it is published are answered from the sample answers',
		async () => {
			const customers = await Promise.all(['Hello', 'hi', 'hey'].map(async (text) => await ask(text)));
			await settle();
			for (const { userId } of customers) expect(await hear(userId)).toEqual([expect.stringMatching(HELLO)]);
			expect(await readRows(instance.client, TABLE)).toHaveLength(4);
		},
		TIMEOUT,
	);

	it(
		'questions find their answers, whatever their case, accents, punctuation and language',
		async () => {
			const customers = [];
			for (const [text] of questions) customers.push(await ask(text));
			await settle();
			const answers = await Promise.all(customers.map(async ({ userId }) => await hear(userId)));
			expect(questions.map(([text], index) => [text, answers[index]])).toEqual(
				questions.map(([text, answer]) => [text, [expect.stringMatching(answer)]]),
			);
		},
		TIMEOUT,
	);

	it(
		'every channel is answered on its own phone',
		async () => {
			const channels = ['whatsapp', 'twilio', 'messenger', 'instagram', 'telegram', 'line', 'web', 'mailgun'];
			const customers = await Promise.all(channels.map(async (channel) => await ask('Prices?', channel)));
			await settle();
			for (const { userId, channel } of customers) {
				const answers = (await instance.driver.screen(userId)).filter(({ author }) => author === 'business');
				expect(answers).toMatchObject([{ channel, text: expect.stringMatching(PRICES), state: 'delivered' }]);
			}
		},
		TIMEOUT,
	);

	it(
		'what it does not know goes to the agents, and it is silent until they close the ticket',
		async () => {
			const { driver } = instance;
			const { userId, conversationId } = await ask('Hello');
			await settle();
			await driver.write(userId, { text: 'My sofa has lost a leg' });
			await settle();
			expect((await hear(userId)).slice(1)).toEqual([HANDED_OVER]);
			expect(await example.readControl(conversationId)).toBe(AGENTS);
			const note = (await example.readConversation(conversationId)).at(-2);
			expect(note).toMatchObject({
				author: { type: 'business', displayName: 'n8n-bot' },
				content: {
					text: expect.stringMatching(
						/newest first:\nCustomer: My sofa has lost a leg\nWe: Hello!.*\nCustomer: Hello$/,
					),
				},
			});
			const passed = (await driver.requests()).filter(({ path }) => path.endsWith('/passControl')).at(-1);
			expect(passed?.body).toMatchObject({
				switchboardIntegration: 'zd:agentWorkspace',
				metadata: {
					'dataCapture.systemField.tags': 'n8n-bot',
					summary: expect.stringMatching(/^Customer: My sofa/),
				},
			});

			await driver.write(userId, { text: 'What are your opening hours?' });
			await settle();
			expect(await hear(userId)).toHaveLength(2);

			await driver.writeAsAgent(conversationId, { text: 'We send you a new leg.' });
			await driver.closeTicket(conversationId);
			await driver.write(userId, { text: 'What are your opening hours?' });
			await settle();
			expect((await hear(userId)).slice(2)).toEqual(['We send you a new leg.', expect.stringMatching(HOURS)]);
		},
		TIMEOUT,
	);

	it(
		'pictures, files and places go to the agents',
		async () => {
			const { driver } = instance;
			const mediaUrl = 'https://example.com/sofa.png';
			for (const content of [
				{ type: 'image', mediaUrl, text: 'What are your opening hours?' },
				{ type: 'file', mediaUrl },
				{ type: 'location', coordinates: { lat: 38.7, long: -9.1 } },
			]) {
				const { userId, conversationId } = await driver.createCustomer({ channel: 'whatsapp' });
				await driver.write(userId, content);
				await settle();
				expect(await hear(userId)).toEqual([HANDED_OVER]);
				expect(await example.readControl(conversationId)).toBe(AGENTS);
			}
		},
		TIMEOUT,
	);

	it(
		'a button of another workflow is left to that one',
		async () => {
			const { driver, sandbox } = instance;
			const { userId, conversationId } = await driver.createCustomer({ channel: 'web' });
			const actions = [{ type: 'reply', text: 'Prices', payload: 'OTHER' }];
			await new AdminApi(sandbox).call('POST', `/conversations/${conversationId}/messages`, {
				author: { type: 'business' },
				content: { type: 'text', text: 'What would you like to see?', actions },
			});
			await driver.tap(userId, 'Prices');
			await settle();
			expect(await hear(userId)).toEqual(['What would you like to see?']);
		},
		TIMEOUT,
	);

	it(
		'a note does not turn what the customer writes into buttons, and control passes even without it',
		async () => {
			const { driver } = instance;
			const { userId, conversationId } = await driver.createCustomer({ channel: 'web' });
			const path = `/conversations/${conversationId}/messages`;
			await driver.injectFault({ method: 'POST', path, status: 500, times: 1 });
			await driver.write(userId, { text: 'Sofa %[Click](https://evil.example)' });
			await settle();
			expect(await hear(userId)).toEqual([HANDED_OVER]);
			expect(await example.readControl(conversationId)).toBe(AGENTS);

			await driver.closeTicket(conversationId);
			await driver.write(userId, { text: 'Sofa %[Click](https://evil.example)' });
			await settle();
			const note = (await example.readConversation(conversationId)).at(-2);
			expect(note?.content.text).toContain('Sofa % [Click](https://evil.example)');
			expect(note?.content.actions).toBeUndefined();
		},
		TIMEOUT,
	);

	it(
		'staff changes the table, and the next message gets the new answer, also after it is published again',
		async () => {
			const { client } = instance;
			const prices = (await readRows(client, TABLE)).find(({ keywords }) =>
				String(keywords).startsWith('price'),
			)!;
			await changeRow(client, TABLE, prices.id, { answer: 'A chair costs 40 euros.' });
			await addRow(client, TABLE, { keywords: 'パン; brot', answer: 'We are a furniture shop.' });
			await client.deactivate(example.workflowId);
			await client.activate(example.workflowId);
			const customers = [await ask('Price?'), await ask('パンはありますか'), await ask('Kein Brot?')];
			await settle();
			const answers = await Promise.all(customers.map(async ({ userId }) => await hear(userId)));
			expect(answers).toEqual([
				['A chair costs 40 euros.'],
				['We are a furniture shop.'],
				['We are a furniture shop.'],
			]);
			expect(await readRows(client, TABLE)).toHaveLength(5);
		},
		TIMEOUT,
	);
}
