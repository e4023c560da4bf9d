import type { IDataObject } from 'n8n-workflow';
import type { Customer } from '../../../sandbox/driver';
import type { AskingExecution } from '../harness/waiting/askingExecution';
import { useAsking } from '../harness/waiting/useAsking';

const asker = useAsking();
const { surroundings } = asker;
let ana: Customer;
beforeEach(async () => (ana = await surroundings.driver.createCustomer({ channel: 'web' })));

const started = () => asker.receiver().executions.flat();
const itemOf = (execution: AskingExecution): IDataObject | undefined => execution.outputOf('After')[0]?.json;

it('asks again with the buttons until the answer fits, and starts nothing', async () => {
	const execution = await asker.ask(ana, { responseType: 'approval' });
	await asker.write(ana, 'maybe');
	expect(execution.status).toBe('waiting');
	expect(await asker.said(ana)).toEqual(['Which size?', 'Please answer with "Yes" or "No".']);
	await surroundings.driver.tap(ana, 'No');
	await asker.write(ana);
	expect(itemOf(execution)).toMatchObject({
		answered: true,
		answer: false,
		approved: false,
		reprompts: 1,
		messages: [{ text: 'No' }],
	});
	expect(started()).toEqual([]);
});

it('goes on without an answer when the retries are used up', async () => {
	const options = { retries: 1, retryMessage: 'Once more?' };
	const execution = await asker.ask(ana, { responseType: 'email', options });
	await asker.write(ana, 'no');
	await asker.write(ana, 'never');
	expect(await asker.said(ana)).toEqual(['Which size?', 'Once more?']);
	expect(itemOf(execution)).toMatchObject({
		answered: false,
		reason: 'invalid',
		reprompts: 1,
		text: 'never',
	});
	expect(started()).toEqual([]);
});

it('does not ask again for one message that is delivered several times', async () => {
	await asker.ask(ana, { responseType: 'email' });
	await surroundings.driver.write(ana, { text: 'no' }, { copies: 4 });
	await asker.write(ana);
	expect(await asker.said(ana)).toHaveLength(2);
});

it('does not ask again for a message that has crossed the repetition', async () => {
	const execution = await asker.ask(ana, { responseType: 'email' });
	await asker.write(ana, 'no', 'not', 'never');
	expect((await asker.said(ana)).length).toBeLessThan(4);
	await asker.write(ana, 'ana@example.com');
	expect(itemOf(execution)).toMatchObject({
		answer: 'ana@example.com',
		messages: [{ text: 'ana@example.com' }],
	});
	expect(started()).toEqual([]);
});

it.each(['Stop!', 'AGENT', 'stop'])('goes on without an answer at the word "%s"', async (word) => {
	const execution = await asker.ask(ana, { options: { wordsThatCancel: 'stop, Agent' } });
	await asker.write(ana, word);
	expect(itemOf(execution)).toMatchObject({ answered: false, reason: 'cancelled', text: word });
	expect(started()).toEqual([]);
});

it('a word that cancels within a sentence is part of the answer', async () => {
	const execution = await asker.ask(ana, { options: { wordsThatCancel: 'stop, !' } });
	await asker.write(ana, 'I stop by at noon');
	expect(itemOf(execution)).toMatchObject({ answer: 'I stop by at noon' });
});

it('takes several quick messages for one answer', async () => {
	const execution = await asker.ask(ana, { options: { waitForMore: 2 } });
	const parts = ['One', 'two', 'three', 'four', 'five', 'six', 'seven'];
	await asker.write(ana, ...parts);
	expect(itemOf(execution)).toMatchObject({
		answer: parts.join('\n'),
		messages: parts.map((text) => ({ text })),
	});
	expect(execution.resumptions).toBe(1);
	expect(started()).toEqual([]);
});

it('waits until nothing more has come for so long', async () => {
	const execution = await asker.ask(ana, { options: { waitForMore: 2 } });
	for (const text of ['One', 'two', 'three']) {
		await surroundings.driver.write(ana, { text });
		await new Promise((resolve) => setTimeout(resolve, 600));
	}
	await asker.write(ana);
	expect(itemOf(execution)).toMatchObject({ answer: 'One\ntwo\nthree' });
	expect(started()).toEqual([]);
});

describe('when an agent has taken over', () => {
	it('goes on without an answer, and leaves the message to the agent', async () => {
		const bot = await asker.admin().createIntegration('bot', asker.receiver().webhookUrl);
		await surroundings.driver.putBotFirst(bot.id);
		ana = await surroundings.driver.createCustomer({ channel: 'web' });
		const execution = await asker.ask(ana);
		await surroundings.driver.takeControl(ana.conversationId);
		await asker.write(ana, 'Large');
		expect(itemOf(execution)).toMatchObject({ answered: false, reason: 'takenOver' });
	});

	it('nobody has taken over where the answer itself gives the conversation to the agents', async () => {
		await surroundings.driver.takeControl(ana.conversationId);
		await surroundings.driver.closeTicket(ana.conversationId);
		const execution = await asker.ask(ana);
		await asker.write(ana, 'Large');
		expect(itemOf(execution)).toMatchObject({ answered: true, answer: 'Large' });
		expect(started()).toEqual([]);
	});

	it('goes on without an answer where nobody had the conversation, and an agent has written', async () => {
		await surroundings.driver.takeControl(ana.conversationId);
		await surroundings.driver.closeTicket(ana.conversationId);
		const execution = await asker.ask(ana);
		await surroundings.driver.writeAsAgent(ana.conversationId, { text: 'May I help?' });
		await asker.write(ana, 'Yes, please');
		expect(itemOf(execution)).toMatchObject({ answered: false, reason: 'takenOver' });
	});

	it('keeps waiting where that was chosen, and does not take what was said to the agent later', async () => {
		const bot = await asker.admin().createIntegration('bot', asker.receiver().webhookUrl);
		await surroundings.driver.putBotFirst(bot.id);
		ana = await surroundings.driver.createCustomer({ channel: 'web' });
		const options = { whenAgentTakesOver: 'keepWaiting', retries: 0 };
		const execution = await asker.ask(ana, { responseType: 'number', options });
		await surroundings.driver.takeControl(ana.conversationId);
		await asker.write(ana, '12345');
		expect(execution.status).toBe('waiting');
		await surroundings.driver.handBack(ana.conversationId);
		await asker.write(ana, 'none');
		expect(itemOf(execution)).toMatchObject({ answered: false, reason: 'invalid', text: 'none' });
	});
});
