import supportBot from '../../../examples/support-bot.json';
import { TIMEOUT, type Instance } from '../harness/instance';
import { DELIVERY, HANDED_OVER, HELLO, HOURS } from './supportQuestions';
import { useExample } from './useExample';

const questions: Array<[text: string, answer: unknown]> = [
	['Do you deliver?', expect.stringMatching(DELIVERY)],
	['Opening hours?', expect.stringMatching(HOURS)],
	['My sofa has lost a leg', HANDED_OVER],
	['Delivery?', expect.stringMatching(DELIVERY)],
	['My chair is blue', HANDED_OVER],
];

export function testSupportBotBatch(instance: Instance): void {
	beforeAll(async () => await instance.driver.openAgentWorkspace());
	const { settle, hear, readControl } = useExample(instance, () => supportBot);

	it(
		'customers whose messages come in one delivery are each answered on their own phone',
		async () => {
			const { driver } = instance;
			const customers = [];
			for (let count = 0; count < questions.length; count++) {
				customers.push(await driver.createCustomer({ channel: 'whatsapp' }));
				await driver.write(customers.at(-1)!, { text: 'Hello' });
			}
			await settle();
			const envelopes = (await driver.deliveries()).map(({ body }) => body);
			const events = customers.map(({ userId }, index) => {
				const { payload, ...event } = envelopes
					.flatMap((envelope) => envelope.events)
					.find(
						({ type, payload }) =>
							type === 'conversation:message' && JSON.stringify(payload).includes(userId),
					)!;
				const content = { type: 'text', text: questions[index]![0] };
				const message = { ...(payload.message as object), id: `batch${index}`, content };
				return { ...event, id: `batch${index}`, payload: { ...payload, message } };
			});
			const envelope = envelopes.at(-1)!;
			await driver.deliverRaw(envelope.webhook.id, { ...envelope, events });
			await settle();
			const heard = await Promise.all(customers.map(async ({ userId }) => await hear(userId)));
			expect(heard).toEqual(questions.map(([, answer]) => [expect.stringMatching(HELLO), answer]));
			const inControl = await Promise.all(
				customers.map(async ({ conversationId }) => await readControl(conversationId)),
			);
			expect(inControl.map((name) => name === 'zd-agentWorkspace')).toEqual([
				false,
				false,
				true,
				false,
				true,
			]);
		},
		TIMEOUT,
	);
}
