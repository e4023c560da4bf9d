import feedbackSurvey from '../../../examples/feedback-survey.json';
import { TIMEOUT, type Instance } from '../harness/instance';
import { readRows } from './dataTables';
import { useExample } from './useExample';

const TABLE = 'Feedback survey answers';
const QUESTION = 'How did we do? Tap an answer, or write 1 for good, 2 for so-so, 3 for bad.';
const THANKS = 'Thank you for your feedback!';

export function testFeedbackSurvey(instance: Instance): void {
	const { settle, hear } = useExample(instance, () => feedbackSurvey);

	const readAnswers = async (conversation: string) =>
		(await readRows(instance.client, TABLE))
			.filter((row) => row.conversation === conversation)
			.map(({ answer, customer, channel }) => ({ answer, customer, channel }));

	/** A customer whose ticket an agent has just closed. */
	async function closeTicketOf(channel: string, name = 'Ana') {
		const { driver } = instance;
		const customer = await driver.createCustomer({ channel, name });
		await driver.write(customer, { text: 'My sofa has lost a leg' });
		await driver.takeControl(customer.conversationId);
		await driver.closeTicket(customer.conversationId);
		await settle();
		return customer;
	}

	it(
		'a closed ticket brings the question with quick replies, the first tap counts, and there is one thanks',
		async () => {
			const { driver } = instance;
			const { userId, conversationId } = await closeTicketOf('whatsapp');
			const [question] = (await driver.screen(userId)).filter(({ author }) => author === 'business');
			expect(question).toMatchObject({ text: QUESTION, state: 'delivered' });
			expect(question?.content.actions?.map(({ text }) => text)).toEqual(['👍 Good', '😐 So-so', '👎 Bad']);

			await Promise.all(['👍 Good', '👍 Good', '👍 Good'].map(async (tap) => await driver.tap(userId, tap)));
			await settle();
			await driver.tap(userId, '👎 Bad');
			await settle();
			expect(await hear(userId)).toEqual([QUESTION, THANKS]);
			expect(await readAnswers(conversationId)).toEqual([
				{ answer: 'good', customer: 'Ana', channel: 'whatsapp' },
			]);
		},
		TIMEOUT,
	);

	it(
		'where there are no buttons, a figure or the word does, and talk is no answer',
		async () => {
			const { driver } = instance;
			for (const [typed, answer] of [
				[' 2', 'so-so'],
				['BAD', 'bad'],
			] as const) {
				const { userId, conversationId } = await closeTicketOf('twilio', 'Ben');
				await driver.write(userId, { text: 'Thank you, that was good!' });
				await settle();
				expect(await hear(userId)).toEqual([QUESTION]);
				await driver.write(userId, { text: typed });
				await settle();
				expect(await hear(userId)).toEqual([QUESTION, THANKS]);
				expect(await readAnswers(conversationId)).toEqual([{ answer, customer: 'Ben', channel: 'twilio' }]);
			}
		},
		TIMEOUT,
	);

	it(
		'every ticket has its own survey, and one that nobody answered says so',
		async () => {
			const { driver } = instance;
			const { userId, conversationId } = await closeTicketOf('web');
			await driver.takeControl(conversationId);
			await driver.closeTicket(conversationId);
			await settle();
			await driver.tap(userId, '👎 Bad');
			await settle();
			expect(await hear(userId)).toEqual([QUESTION, QUESTION, THANKS]);
			expect((await readAnswers(conversationId)).map(({ answer }) => answer)).toEqual(['no answer', 'bad']);
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

	it(
		'who was not asked gives no answer, not for others either',
		async () => {
			const { driver } = instance;
			const asked = await closeTicketOf('whatsapp');
			const other = await driver.createCustomer({ channel: 'whatsapp' });
			await driver.write(other, { text: '1' });
			await driver.write(asked, { text: 'constructor' });
			await settle();
			expect(await hear(other.userId)).toEqual([]);
			expect(await readAnswers(other.conversationId)).toEqual([]);
			expect(await readAnswers(asked.conversationId)).toMatchObject([{ answer: null }]);
		},
		TIMEOUT,
	);
}
