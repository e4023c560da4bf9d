import { AdminApi } from '../../shared/adminApi';
import { TIMEOUT, type Instance } from '../harness/instance';
import type { ModelReply } from './modelServer';
import { AGENTS, HANDED_OVER, handOverCall, noteCall, type AiAgent } from './useAiAgent';

const silences: Array<[string, ModelReply]> = [
	['answers 500', { status: 500 }],
	['refuses its key', { status: 401 }],
	['breaks off', { nothing: 'breaks off' }],
	['hangs', { nothing: 'hangs' }],
	['says nothing', ''],
	['says white space', ' \n '],
	['calls a tool that does not exist', [{ name: 'Refund', arguments: { euros: 100 } }]],
	['calls a tool again and again', [noteCall('Again')]],
];

export function testTrouble(instance: Instance, agent: AiAgent): void {
	const expectHandOver = async ({ userId, conversationId }: { userId: string; conversationId: string }) => {
		expect(await agent.hear(userId)).toEqual([HANDED_OVER]);
		expect(await agent.readControl(conversationId)).toBe(AGENTS);
	};

	it.each(silences)(
		'the agents take over when the model %s',
		async (_, reply) => {
			agent.say(reply);
			const customer = await agent.ask('My sofa %[has](https://evil.example) lost a leg');
			await agent.settle();
			await expectHandOver(customer);
			const note = (await agent.readConversation(customer.conversationId)).at(-2)!;
			expect(note).toMatchObject({ author: { type: 'business', displayName: 'n8n-bot' } });
			expect(note.content.text).toMatch(
				/^The bot leaves this to you.*:\n.*Ana: My sofa %\u2060\[has\].*leg$/,
			);
			expect(note.content.actions).toBeUndefined();
		},
		TIMEOUT,
	);

	/** A new customer who writes when so many of the API's calls about the conversation are going to fail. */
	async function askInTrouble(...troubles: Array<[method: string, call: string]>) {
		const { driver } = instance;
		const customer = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
		for (const [method, call] of troubles) {
			const path = call.startsWith('/') ? call : `/conversations/${customer.conversationId}/${call}`;
			await driver.injectFault({ method, path, status: 500, times: 1 });
		}
		await driver.write(customer, { text: 'My sofa has lost a leg' });
		await agent.settle();
		return customer;
	}

	it.each(['messages', 'passControl'])(
		'the agents take over when a tool does not work (%s), whatever the model says then',
		async (call) => {
			agent.say([noteCall('A broken leg'), handOverCall('A broken leg')], 'All is well!');
			await expectHandOver(await askInTrouble(['POST', call]));
			const results = agent.model.requests.at(-1)!.messages.filter(({ role }) => role === 'tool');
			expect(results.filter(({ content }) => content!.startsWith('[{"error":'))).toHaveLength(1);
		},
		TIMEOUT,
	);

	it(
		'the agents take over when the answer cannot be sent, also if control passes only at the second try',
		async () => {
			await expectHandOver(await askInTrouble(['POST', 'messages'], ['POST', 'passControl']));
		},
		TIMEOUT,
	);

	it(
		'typing and history are no condition of an answer',
		async () => {
			const { userId } = await askInTrouble(['POST', 'activity'], ['GET', '/users']);
			expect(await agent.hear(userId)).toEqual(['Hello!']);
			expect(agent.model.requests[0]!.messages[1]!.content).toContain('<conversation>\n\n</conversation>');
		},
		TIMEOUT,
	);

	it(
		'pictures, files and places go to the agents without the model, and buttons to their own workflows',
		async () => {
			const { driver, sandbox } = instance;
			const mediaUrl = 'https://example.com/sofa.png';
			for (const content of [
				{ type: 'image', mediaUrl, text: 'What does this cost?' },
				{ type: 'file', mediaUrl },
				{ type: 'location', coordinates: { lat: 38.7, long: -9.1 } },
			]) {
				const customer = await driver.createCustomer({ channel: 'whatsapp' });
				await driver.write(customer, content);
				await agent.settle();
				await expectHandOver(customer);
			}
			const { userId, conversationId } = await driver.createCustomer({ channel: 'web' });
			await new AdminApi(sandbox).call('POST', `/conversations/${conversationId}/messages`, {
				author: { type: 'business' },
				content: { type: 'text', text: 'Well?', actions: [{ type: 'reply', text: 'Yes', payload: 'OTHER' }] },
			});
			await driver.tap(userId, 'Yes');
			await agent.settle();
			expect(await agent.hear(userId)).toEqual(['Well?']);
			expect(agent.model.requests).toEqual([]);
		},
		TIMEOUT,
	);

	it(
		'the agents take over when the model is not there at all',
		async () => {
			await agent.model.close();
			const customer = await agent.ask('Hi');
			await agent.settle();
			await expectHandOver(customer);
		},
		TIMEOUT,
	);
}
