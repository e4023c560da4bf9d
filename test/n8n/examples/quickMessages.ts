import { setTimeout as pause } from 'node:timers/promises';
import quickMessages from '../../../examples/quick-messages.json';
import { TIMEOUT, type Instance } from '../harness/instance';
import { useExample, withNode } from './useExample';

const PRICES = /^All prices/;

export function testQuickMessages(instance: Instance): void {
	// Shorter than in the file, and still much longer than three calls of the sandbox take.
	const { settle, hear } = useExample(instance, () =>
		withNode(quickMessages, 'Wait for more', (parameters) => (parameters.amount = 3)),
	);

	const createCustomer = async () => await instance.driver.createCustomer({ channel: 'whatsapp' });
	const writeAll = async (userId: string, ...texts: string[]) => {
		for (const text of texts) await instance.driver.write(userId, { text });
	};

	it(
		'three quick messages get one answer to all of them together, each customer an own one',
		async () => {
			const [ana, ben] = [await createCustomer(), await createCustomer()];
			await Promise.all([
				writeAll(ana.userId, 'Hi', 'how', 'much is a chair?'),
				writeAll(ben.userId, 'Hi', 'are you there?'),
			]);
			await settle();
			expect(await hear(ana.userId)).toEqual([expect.stringMatching(PRICES)]);
			expect(await hear(ben.userId)).toEqual([expect.stringMatching(/^Thank you for your 2 messages!/)]);
		},
		TIMEOUT,
	);

	it(
		'what is answered is not answered again',
		async () => {
			const { userId } = await createCustomer();
			await writeAll(userId, 'how much is a chair?');
			await settle();
			await writeAll(userId, 'Thank you', 'and goodbye');
			await settle();
			expect((await hear(userId)).slice(1)).toEqual([
				expect.stringMatching(/^Thank you for your 2 messages!/),
			]);
		},
		TIMEOUT,
	);

	it(
		'a message at the very moment of the answer gets an answer of its own',
		async () => {
			const { driver } = instance;
			const { userId, conversationId } = await createCustomer();
			const path = `/conversations/${conversationId}/messages`;
			await driver.injectFault({ method: 'POST', path, latencyMs: 1_000, times: 1 });
			await writeAll(userId, 'how much', 'is a chair?');
			const isAnswering = async () =>
				(await driver.requests()).some((one) => one.method === 'POST' && one.path.endsWith(path));
			while (!(await isAnswering())) await pause(20);
			await writeAll(userId, 'And do you like music?');
			await settle();
			expect(await hear(userId)).toEqual([
				expect.stringMatching(PRICES),
				expect.stringMatching(/^Thank you for your message!/),
			]);
		},
		TIMEOUT,
	);

	it(
		'pictures count, and their words are read',
		async () => {
			const { driver } = instance;
			const { userId } = await createCustomer();
			const mediaUrl = 'https://example.com/chair.png';
			await driver.write(userId, { type: 'image', mediaUrl });
			await driver.write(userId, { type: 'image', mediaUrl, text: 'What is the PRICE?' });
			await settle();
			expect(await hear(userId)).toEqual([expect.stringMatching(PRICES)]);
		},
		TIMEOUT,
	);

	it(
		'an answer that could not be sent leaves its messages to the next one, unless it comes much later',
		async () => {
			const { driver } = instance;
			const [ana, ben] = [await createCustomer(), await createCustomer()];
			await driver.injectFault({ method: 'POST', path: '/conversations', status: 500, times: 2 });
			await writeAll(ana.userId, 'One');
			await writeAll(ben.userId, 'One');
			await settle(2);
			await writeAll(ana.userId, 'Two');
			await settle(2);
			await driver.moveClock(20 * 60_000);
			await writeAll(ben.userId, 'Two');
			await settle(2);
			expect(await hear(ana.userId)).toEqual([expect.stringMatching(/^Thank you for your 2 messages!/)]);
			expect(await hear(ben.userId)).toEqual([expect.stringMatching(/^Thank you for your message!/)]);
		},
		TIMEOUT,
	);
}
