import returnItem from '../../../examples/return-item.json';
import { TIMEOUT, type Instance } from '../harness/instance';
import { giveNoTime, startDialogue } from './dialogue';
import { useExample, withNode } from './useExample';

const PHOTO =
	'You would like to return something? Please send a photo of it. (Write “stop” at any time to leave off.)';
const REASON = 'Thank you! Why do you return it? Broken, wrong item, or changed your mind?';
const ADDRESS = 'Where shall we collect it? Please write street, number, postcode and town in one message.';
const GOODBYE = 'Nothing is returned for now. Write “return” whenever you would like to begin again.';
const picture = { type: 'image' as const, mediaUrl: 'https://example.com/sofa.png' };

const thanks = (reason: string, address: string) =>
	`Thank you, we have your photo. Reason: ${reason}. Address: ${address}. We write to you here when it is collected.`;

export function testReturnItem(instance: Instance): void {
	describe('as it is', () => testDialogues(instance));
	describe('with questions whose time is over at once', () => testReminders(instance));
}

function testDialogues(instance: Instance): void {
	const example = useExample(instance, () => returnItem);
	const { settle, hear } = example;

	const meet = async (channel: string) =>
		startDialogue(instance.driver, await instance.driver.createCustomer({ channel }));
	const countRuns = async () => (await instance.client.listExecutions(example.workflowId)).length;

	it(
		'two customers at once send a photo, choose a reason and write an address',
		async () => {
			const before = await countRuns();
			const [ana, ben] = [await meet('whatsapp'), await meet('telegram')];
			const askAna = async () => {
				expect(await ana.write('Return')).toBe(PHOTO);
				expect(await ana.write(picture)).toBe(REASON);
				expect(await ana.tap('Wrong item')).toBe(ADDRESS);
				const address = 'Rua Augusta 1, 1100-048 Lisboa';
				expect(await ana.write(address)).toBe(thanks('Wrong item', address));
			};
			const askBen = async () => {
				expect(await ben.write('I want to return my lamp')).toBe(PHOTO);
				expect(await ben.write({ ...picture, text: 'This one' })).toBe(REASON);
				expect(await ben.write('changed my mind')).toBe(ADDRESS);
				const address = 'High Street 7, York YO1 7EP';
				expect(await ben.write(address)).toBe(thanks('Changed my mind', address));
			};
			await Promise.all([askAna(), askBen()]);
			await settle();
			expect((await countRuns()) - before).toBe(2);
		},
		TIMEOUT,
	);

	it(
		'an answer that does not fit brings the question again, and after two more the end',
		async () => {
			const before = await countRuns();
			const ana = await meet('whatsapp');
			await ana.write('return');
			expect(await ana.write('It has lost a leg')).toMatch(/^Sorry, I need a photo/);
			expect(await ana.write(picture)).toBe(REASON);
			expect(await ana.write('I do not like it')).toMatch(/^Sorry, please choose/);
			expect(await ana.tap('Broken')).toBe(ADDRESS);
			expect(await ana.write('Lisboa')).toMatch(/^Sorry, I need the whole address/);
			expect(await ana.write('As ever')).toMatch(/^Sorry, I need the whole address/);
			expect(await ana.write('Home')).toBe(GOODBYE);
			await settle();
			expect((await countRuns()) - before).toBe(1);
		},
		TIMEOUT,
	);

	it(
		'"stop" ends it at each question',
		async () => {
			const before = await countRuns();
			const ways = [[], [picture], [picture, 'broken']];
			await Promise.all(
				ways.map(async (answers) => {
					const customer = await meet('whatsapp');
					await customer.write('return');
					for (const answer of answers) await customer.write(answer);
					expect([answers, await customer.write('STOP')]).toEqual([answers, GOODBYE]);
				}),
			);
			await settle();
			expect((await countRuns()) - before).toBe(ways.length);
		},
		TIMEOUT,
	);

	it(
		'talk of something else does not bring the questions',
		async () => {
			const { driver } = instance;
			const { userId } = await driver.createCustomer({ channel: 'whatsapp' });
			await driver.write(userId, { text: 'When is my order coming?' });
			await driver.write(userId, picture);
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
			await ana.write('return');
			await driver.takeControl(ana.conversationId);
			await driver.writeAsAgent(ana.conversationId, { text: 'May I help?' });
			await driver.write(ana.userId, { text: 'Yes, please' });
			await settle();
			expect(await hear(ana.userId)).toEqual([PHOTO, 'May I help?']);
		},
		TIMEOUT,
	);
}

function testReminders(instance: Instance): void {
	const { settle, hear } = useExample(instance, () =>
		withNode(
			withNode(returnItem, 'Reason', (parameters) => giveNoTime(parameters, '$runIndex === 0')),
			'Address',
			(parameters) => giveNoTime(parameters),
		),
	);

	it(
		'a question comes once more and can be answered then; without an answer the workflow says goodbye',
		async () => {
			const { driver } = instance;
			const ana = startDialogue(driver, await driver.createCustomer({ channel: 'whatsapp' }));
			expect(await ana.write('return')).toBe(PHOTO);
			expect(await ana.write(picture)).toBe(REASON);
			expect(await ana.wait()).toBe(REASON);
			expect(await ana.tap('Broken')).toBe(ADDRESS);
			expect(await ana.wait()).toBe(ADDRESS);
			expect(await ana.wait()).toBe(GOODBYE);
			await settle();
			expect(await hear(ana.userId)).toEqual([PHOTO, REASON, REASON, ADDRESS, ADDRESS, GOODBYE]);
		},
		TIMEOUT,
	);
}
