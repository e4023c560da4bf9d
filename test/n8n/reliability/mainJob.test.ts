import faqBot from '../../../examples/faq-bot.json';
import { readOutput } from '../../../sandbox/n8n/client/executions';
import { finishedExecutions } from '../harness/finishedExecutions';
import { TIMEOUT, useN8n } from '../harness/instance';

const instance = useN8n();

it(
	'a customer writes on WhatsApp, the FAQ bot answers on the same phone',
	async () => {
		const { client, driver, credential } = instance;
		const workflow = await client.importWorkflow(faqBot, credential);
		await client.activate(workflow.id);

		const questions: Array<[string, RegExp]> = [
			['What are your opening hours?', /^We are open/],
			['How much is a chair?', /^All prices/],
			['Do you DELIVER to Lisbon?', /^We deliver/],
			['Do you like music?', /^Thank you for your message!/],
		];
		for (const [question, answer] of questions) {
			const customer = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
			await driver.write(customer, { text: question });
			await expectAnswer(customer.userId, answer);
		}

		const executions = await finishedExecutions(client, workflow.id);
		expect(executions).toHaveLength(questions.length);
		const first = await client.readExecution(executions.at(-1)!.id);
		expect(readOutput(first, 'Customer message')).toMatchObject([
			{
				eventType: 'conversation:message',
				channel: 'whatsapp',
				text: 'What are your opening hours?',
				userName: 'Ana',
				authorType: 'user',
			},
		]);
		await client.deactivate(workflow.id);
	},
	TIMEOUT,
);

/** The answer comes from a workflow that runs after the webhook is answered. */
async function expectAnswer(userId: string, answer: RegExp): Promise<void> {
	for (let look = 0; look < 1_000; look++) {
		const texts = (await instance.driver.screen(userId)).filter(({ author }) => author === 'business');
		if (texts.length > 0) {
			expect(texts).toMatchObject([{ text: expect.stringMatching(answer), state: 'delivered' }]);
			return;
		}
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('The customer got no answer');
}
