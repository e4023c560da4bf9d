import feedbackSurvey from '../../../examples/feedback-survey.json';
import { TIMEOUT, type Instance } from '../harness/instance';
import { readRows } from './dataTables';
import { giveNoTime, startDialogue } from './dialogue';
import { useExample, withNode } from './useExample';

const TABLE = 'Feedback survey answers';
const QUESTION = 'How did we do? Tap an answer, or write 1 for good, 2 for so-so, 3 for bad.';
const THANKS = 'Thank you for your feedback!';
const WRITE_AGAIN = 'That sounds like something else. Please write it once more, and we look after it.';

export function testFeedbackSurvey(instance: Instance): void {
	describe('as it is', () => testSurveys(instance));
	describe('with a question whose time is over at once', () => testTimeOut(instance));
}

/** A customer whose ticket an agent has just closed. */
async function closeTicketOf({ driver }: Instance, channel: string, name = 'Ana') {
	const customer = await driver.createCustomer({ channel, name });
	await driver.write(customer, { text: 'My sofa has lost a leg' });
	await driver.takeControl(customer.conversationId);
	await driver.closeTicket(customer.conversationId);
	return startDialogue(driver, customer);
}

async function readAnswers({ client }: Instance, conversation: string) {
	return (await readRows(client, TABLE))
		.filter((row) => row.conversation === conversation)
		.map(({ answer, customer, channel }) => ({ answer, customer, channel }));
}

function testSurveys(instance: Instance): void {
	const example = useExample(instance, () => feedbackSurvey);
	const { settle, hear } = example;

	it(
		'a closed ticket brings the question with quick replies, the first tap counts, and there is one thanks',
		async () => {
			const { driver } = instance;
			const ana = await closeTicketOf(instance, 'whatsapp');
			expect(await ana.wait()).toBe(QUESTION);
			const question = (await driver.screen(ana.userId)).find(({ author }) => author === 'business');
			expect(question?.content.actions?.map(({ text }) => text)).toEqual(['👍 Good', '😐 So-so', '👎 Bad']);

			await Promise.all(['👍 Good', '👍 Good'].map(async (tap) => await driver.tap(ana.userId, tap)));
			expect(await ana.wait()).toBe(THANKS);
			await driver.tap(ana.userId, '👎 Bad');
			await settle();
			expect(await hear(ana.userId)).toEqual([QUESTION, THANKS]);
			expect(await readAnswers(instance, ana.conversationId)).toEqual([
				{ answer: 'good', customer: 'Ana', channel: 'whatsapp' },
			]);
		},
		TIMEOUT,
	);

	it(
		'where there are no buttons, a figure or the word does, two customers at once too',
		async () => {
			const typed = [
				[' 2', 'so-so'],
				['BAD', 'bad'],
			] as const;
			await Promise.all(
				typed.map(async ([text, answer]) => {
					const ben = await closeTicketOf(instance, 'twilio', 'Ben');
					expect(await ben.wait()).toBe(QUESTION);
					expect(await ben.write(text)).toBe(THANKS);
					expect(await readAnswers(instance, ben.conversationId)).toEqual([
						{ answer, customer: 'Ben', channel: 'twilio' },
					]);
				}),
			);
			await settle();
		},
		TIMEOUT,
	);

	it(
		'an answer starts no other execution, and neither do messages',
		async () => {
			const { driver, client } = instance;
			const countRuns = async () => (await client.listExecutions(example.workflowId)).length;
			const ana = await closeTicketOf(instance, 'web');
			await ana.wait();
			const before = await countRuns();
			expect(await ana.tap('😐 So-so')).toBe(THANKS);
			await driver.write(ana.userId, { text: 'You are welcome' });
			await settle();
			expect(await countRuns()).toBe(before);
		},
		TIMEOUT,
	);

	it(
		'talk is no answer: the customer is asked to write again, and the survey is over',
		async () => {
			const { driver } = instance;
			const ana = await closeTicketOf(instance, 'whatsapp');
			await ana.wait();
			expect(await ana.write('And my chair is broken, too')).toBe(WRITE_AGAIN);
			await driver.write(ana.userId, { text: '1' });
			await settle();
			expect(await hear(ana.userId)).toEqual([QUESTION, WRITE_AGAIN]);
			expect(await readAnswers(instance, ana.conversationId)).toEqual([]);
		},
		TIMEOUT,
	);

	it(
		'every ticket has its own survey',
		async () => {
			const { driver } = instance;
			const ana = await closeTicketOf(instance, 'web');
			await ana.wait();
			const [first] = (await driver.screen(ana.userId)).filter(({ author }) => author === 'business');
			await driver.takeControl(ana.conversationId);
			await driver.closeTicket(ana.conversationId);
			expect(await ana.wait()).toBe(QUESTION);
			expect(await ana.tap('👎 Bad')).toBe(THANKS);
			await driver.tap(ana.userId, '👍 Good', { messageId: first!.messageId });
			expect(await ana.wait()).toBe(THANKS);
			await settle();
			const answers = await readAnswers(instance, ana.conversationId);
			expect(answers.map(({ answer }) => answer)).toEqual(['bad', 'good']);
		},
		TIMEOUT,
	);

	it(
		'an agent who takes over ends the survey without a word',
		async () => {
			const { driver } = instance;
			const ana = await closeTicketOf(instance, 'whatsapp');
			await ana.wait();
			await driver.writeAsAgent(ana.conversationId, { text: 'One thing more' });
			await driver.write(ana.userId, { text: '1' });
			await settle();
			expect(await hear(ana.userId)).toEqual([QUESTION, 'One thing more']);
			expect(await readAnswers(instance, ana.conversationId)).toEqual([]);
		},
		TIMEOUT,
	);

	it(
		'nobody is asked because control passes for another reason',
		async () => {
			const { driver } = instance;
			const customer = await driver.createCustomer({ channel: 'whatsapp' });
			await driver.write(customer, { text: 'My sofa has lost a leg' });
			await driver.takeControl(customer.conversationId);
			await driver.closeTicket(customer.conversationId, { reason: 'transferToEmail' });
			await settle();
			expect(await hear(customer.userId)).toEqual([]);
		},
		TIMEOUT,
	);
}

function testTimeOut(instance: Instance): void {
	const { settle, hear } = useExample(instance, () =>
		withNode(feedbackSurvey, 'How did we do?', (parameters) => giveNoTime(parameters)),
	);

	it(
		'a survey that nobody answers ends without a word, and what comes later is no answer',
		async () => {
			const { driver } = instance;
			const ana = await closeTicketOf(instance, 'whatsapp');
			await ana.wait();
			await settle();
			await driver.write(ana.userId, { text: '1' });
			await settle();
			expect(await hear(ana.userId)).toEqual([QUESTION]);
			expect(await readAnswers(instance, ana.conversationId)).toEqual([]);
		},
		TIMEOUT,
	);
}
