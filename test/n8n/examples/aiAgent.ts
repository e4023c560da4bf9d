import { TIMEOUT, type Instance } from '../harness/instance';
import { testHandOver } from './aiAgentHandOver';
import { testTrouble } from './aiAgentTrouble';
import { useAiAgent } from './useAiAgent';

export function testAiAgent(instance: Instance): void {
	const agent = useAiAgent(instance);

	it(
		'every channel is answered on its own phone, while the customer sees that somebody is typing',
		async () => {
			const { driver } = instance;
			agent.model.reply = ({ messages }) =>
				messages.at(-1)!.content!.includes('Preço?') ? 'No catálogo.' : 'In our catalogue.';
			const customers = [await agent.ask('Preço?', 'whatsapp'), await agent.ask('Price?', 'web')];
			await agent.settle();
			const answers = [];
			for (const { userId } of customers) {
				const screen = await driver.screen(userId);
				answers.push(screen.filter(({ author }) => author === 'business'));
			}
			expect(answers).toMatchObject([
				[{ channel: 'whatsapp', text: 'No catálogo.', state: 'delivered' }],
				[{ channel: 'web', text: 'In our catalogue.', state: 'delivered' }],
			]);
			for (const { conversationId } of customers) {
				const posted = (await driver.requests()).filter(
					({ method, path }) => method === 'POST' && path.includes(conversationId),
				);
				expect(posted.map(({ path, body }) => [path.split('/').pop(), body])).toEqual([
					['activity', { author: { type: 'business' }, type: 'typing:start' }],
					['messages', expect.anything()],
				]);
			}
		},
		TIMEOUT,
	);

	it(
		'the model knows its rules, what was said before, and what the customer writes, to the letter',
		async () => {
			const { driver } = instance;
			const { userId, conversationId } = await agent.ask('I have bought a red sofa');
			await agent.settle();
			const text = 'Is {{ $json.userId }} or {input} delivered, "Ana"?\nToday?';
			await driver.write(userId, { text });
			await agent.settle();

			const { messages } = agent.model.requests.at(-1)!;
			expect(messages.map(({ role }) => role)).toEqual(['developer', 'user']);
			expect(messages[0]!.content).toMatch(/^You are the customer service bot of a furniture shop/);
			expect(messages[1]!.content).toMatch(
				/Ana: I have bought a red sofa\n.*Business: Hello!\n.*Ana: Is \{\{ \$json\.userId \}\}/,
			);
			expect(messages[1]!.content).toContain(`<message>\n${text}\n</message>`);
			expect(JSON.stringify(messages)).not.toContain(conversationId);
		},
		TIMEOUT,
	);

	it.each([
		['twenty', 20, 'short', /^\S+ \S+ Web · Ana: short 21\n/],
		['those that fit into 6,000 characters', 7, 'long '.repeat(200), /^[long ]+ 34\n/],
	])(
		'a long history is cut to the newest messages: %s',
		async (_, lines, text, beginning) => {
			const { driver } = instance;
			const customer = await driver.createCustomer({ channel: 'web', name: 'Ana' });
			const past = [...Array(40).keys()].map((minute) => ({
				text: `${text} ${minute}`,
				channel: 'web',
				received: `2026-01-05T09:${String(minute).padStart(2, '0')}:00.000Z`,
			}));
			await driver.addPast(customer.conversationId, past);
			await driver.write(customer, { text: 'And now?' });
			await agent.settle();
			const prompt = agent.model.requests.at(-1)!.messages[1]!.content!;
			const history = /<conversation>\n(.*)\n<\/conversation>/s.exec(prompt)![1]!;
			expect(history.length).toBeLessThanOrEqual(6_000);
			expect(history.split('\n')).toHaveLength(lines);
			expect(history).toMatch(beginning);
			expect(history).toMatch(/ 39\n.*Ana: And now\?$/);
		},
		TIMEOUT,
	);

	it(
		'an answer that looks like a button is sent as it stands, and a long one in parts',
		async () => {
			agent.say('See %[here](https://example.com).');
			const { userId } = await agent.ask('Where?', 'web');
			await agent.settle();
			const [entry] = (await instance.driver.screen(userId)).slice(-1);
			expect(entry!.text.replaceAll('\u2060', '')).toBe('See %[here](https://example.com).');
			expect(entry!.content.actions).toBeUndefined();

			const paragraphs = ['a', 'b', 'c'].map((letter) => letter.repeat(2_000));
			agent.say(paragraphs.join('\n\n'));
			const { userId: other } = await agent.ask('Everything, please', 'web');
			await agent.settle();
			expect(await agent.hear(other)).toEqual([paragraphs.slice(0, 2).join('\n\n'), paragraphs[2]]);
		},
		TIMEOUT,
	);

	it(
		'what is delivered twice is answered once',
		async () => {
			const { driver } = instance;
			const { userId, conversationId } = await agent.ask('Hi');
			await agent.settle();
			const deliveries = (await driver.deliveries()).filter(({ body }) =>
				JSON.stringify(body).includes(conversationId),
			);
			for (const { id } of deliveries) await driver.redeliver(id);
			await agent.settle();
			expect(deliveries.length).toBeGreaterThan(0);
			expect(await agent.hear(userId)).toEqual(['Hello!']);
			expect(agent.model.requests).toHaveLength(1);
		},
		TIMEOUT,
	);

	testHandOver(instance, agent);
	testTrouble(instance, agent);
}
