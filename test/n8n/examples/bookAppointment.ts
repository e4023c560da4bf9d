import bookAppointment from '../../../examples/book-appointment.json';
import { TIMEOUT, type Instance } from '../harness/instance';
import { giveNoTime, startDialogue } from './dialogue';
import { useExample, withNode } from './useExample';

const NAME = 'What is your name? (Write “stop” at any time to leave off.)';
const DAY = 'Which day would suit you? For example: tomorrow, Friday or 24 December.';
const TIME = 'At what time? 10:00, 12:00, 15:00 or 17:00?';
const EMAIL = 'What is your email address?';
const NOTHING_BOOKED = 'All right, nothing is booked. Write “appointment” to begin again.';

const confirmation = (name: string, day: string, time: string) =>
	`On ${day} at ${time}, for ${name}. Is that right?`;
const summary = (name: string, day: string, time: string, email: string) =>
	`Thank you, ${name}! Your appointment: ${day}, ${time}. If anything changes, we write to ${email}.`;

/** The way to each question. */
const ANSWERS = ['Ana', '24.12.2099', '12:00', 'ana@example.com'];

export function testBookAppointment(instance: Instance): void {
	describe('as it is', () => testDialogues(instance));
	describe('with a question whose time is over at once', () => testTimeOut(instance));
}

function testDialogues(instance: Instance): void {
	const example = useExample(instance, () => bookAppointment);
	const { settle, hear } = example;

	const meet = async (channel: string, name?: string) =>
		startDialogue(instance.driver, await instance.driver.createCustomer({ channel, name }));
	const countRuns = async () => (await instance.client.listExecutions(example.workflowId)).length;

	it(
		'two customers at once are asked one question after the other, and each gets the own summary',
		async () => {
			const before = await countRuns();
			const [ana, ben] = [await meet('whatsapp'), await meet('twilio')];
			const askAna = async () => {
				expect(await ana.write('Appointment, please')).toBe(NAME);
				expect(await ana.write('Ana Lima')).toBe(DAY);
				expect(await ana.write('24.12.2099')).toBe(TIME);
				expect(await ana.tap('15:00')).toBe(EMAIL);
				expect(await ana.write('ana@example.com')).toBe(confirmation('Ana Lima', '2099-12-24', '15:00'));
				expect(await ana.tap('Yes')).toBe(summary('Ana Lima', '2099-12-24', '15:00', 'ana@example.com'));
			};
			const askBen = async () => {
				expect(await ben.write("I'd like an APPOINTMENT")).toBe(NAME);
				expect(await ben.write('Ben')).toBe(DAY);
				expect(await ben.write('2 January 2098')).toBe(TIME);
				expect(await ben.write('10')).toBe(EMAIL);
				expect(await ben.write('it is ben@example.com')).toBe(confirmation('Ben', '2098-01-02', '10:00'));
				expect(await ben.write('yes!')).toBe(summary('Ben', '2098-01-02', '10:00', 'ben@example.com'));
			};
			await Promise.all([askAna(), askBen()]);
			await settle();
			expect((await countRuns()) - before).toBe(2);
		},
		TIMEOUT,
	);

	it(
		'an answer that does not fit brings the question again, with its buttons, and after two more the end',
		async () => {
			const before = await countRuns();
			const ana = await meet('messenger');
			await ana.write('appointment');
			expect(await ana.write({ type: 'image', mediaUrl: 'https://example.com/me.png' })).toBe(
				'Sorry, please write your name.',
			);
			expect(await ana.write('Ana')).toBe(DAY);
			expect(await ana.write('yesterday')).toMatch(/^Sorry, I need a day from today on\./);
			expect(await ana.write('24.12.2020')).toMatch(/^Sorry, I need a day from today on\./);
			expect(await ana.write('24.12.2099')).toBe(TIME);
			expect(await ana.write('In the evening')).toBe('Sorry, please choose 10:00, 12:00, 15:00 or 17:00.');
			expect(await ana.tap('17:00')).toBe(EMAIL);
			expect(await ana.write('ana at example')).toMatch(/^Sorry, please write your email address/);
			expect(await ana.write('not today')).toMatch(/^Sorry, please write your email address/);
			expect(await ana.write('why?')).toBe(
				'I am sorry that we did not understand each other. Nothing is booked. Write “appointment” to begin again.',
			);
			await settle();
			expect((await countRuns()) - before).toBe(1);
		},
		TIMEOUT,
	);

	it(
		'"stop" ends it at each question, and so does a no at the end',
		async () => {
			const before = await countRuns();
			const endings = [...ANSWERS.map((_, step) => [step, 'stop']), [4, 'Stop.'], [4, 'no']] as const;
			await Promise.all(
				endings.map(async ([steps, last]) => {
					const customer = await meet('whatsapp');
					await customer.write('appointment');
					for (const answer of ANSWERS.slice(0, Number(steps))) await customer.write(answer);
					expect([steps, await customer.write(String(last))]).toEqual([steps, NOTHING_BOOKED]);
				}),
			);
			await settle();
			expect((await countRuns()) - before).toBe(endings.length);
		},
		TIMEOUT,
	);

	it(
		'talk of something else does not bring the questions',
		async () => {
			const { driver } = instance;
			const { userId } = await driver.createCustomer({ channel: 'whatsapp' });
			await driver.write(userId, { text: 'Thank you for yesterday' });
			await driver.write(userId, { type: 'image', mediaUrl: 'https://example.com/chair.png' });
			await settle();
			expect(await hear(userId)).toEqual([]);
		},
		TIMEOUT,
	);

	// The last one here: from now on, conversations begin with the agents.
	it(
		'when an agent takes over, it ends without a word',
		async () => {
			const { driver } = instance;
			const ana = await meet('whatsapp');
			await ana.write('appointment');
			await driver.takeControl(ana.conversationId);
			await driver.writeAsAgent(ana.conversationId, { text: 'May I help?' });
			await driver.write(ana.userId, { text: 'Yes, please' });
			await settle();
			expect(await hear(ana.userId)).toEqual([NAME, 'May I help?']);
		},
		TIMEOUT,
	);
}

function testTimeOut(instance: Instance): void {
	const { settle } = useExample(instance, () =>
		withNode(bookAppointment, 'Time', (parameters) => giveNoTime(parameters)),
	);

	it(
		'the workflow says goodbye, and can be started again',
		async () => {
			const { driver } = instance;
			const ana = startDialogue(driver, await driver.createCustomer({ channel: 'whatsapp' }));
			await ana.write('appointment');
			await ana.write('Ana');
			expect(await ana.write('24.12.2099')).toBe(TIME);
			expect(await ana.wait()).toBe(
				'I have not heard from you, so nothing is booked. Write “appointment” to begin again.',
			);
			expect(await ana.write('Appointment')).toBe(NAME);
			expect(await ana.write('stop')).toBe(NOTHING_BOOKED);
			await settle();
		},
		TIMEOUT,
	);
}
