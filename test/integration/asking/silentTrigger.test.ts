import type { Customer } from '../../../sandbox/driver';
import { useAsking } from '../harness/waiting/useAsking';

const asker = useAsking();
const { surroundings } = asker;
let ana: Customer;
beforeEach(async () => (ana = await surroundings.driver.createCustomer({ channel: 'web' })));

it('a trigger without events hands answers over and starts nothing', async () => {
	asker.receiver().parameters = { events: [] };
	const execution = await asker.ask(ana);
	await asker.write(ana, 'Large');
	expect(execution.outputOf('After')).toMatchObject([{ json: { answer: 'Large' } }]);
	await asker.write(ana, 'Thanks');
	expect(asker.receiver().executions).toEqual([]);
});

it('a trigger whose filters ignore the message hands it over all the same', async () => {
	asker.receiver().parameters = { events: ['conversation:message'], channels: ['whatsapp'] };
	const execution = await asker.ask(ana);
	await asker.write(ana, 'Large');
	expect(execution.status).toBe('success');
});

it('a trigger with Hand Over Answers off starts its workflow by the answer', async () => {
	asker.receiver().parameters = { events: ['conversation:message'], options: { handOverAnswers: false } };
	const execution = await asker.ask(ana);
	await asker.write(ana, 'Large');
	expect(execution.status).toBe('waiting');
	expect(asker.receiver().executions.flat()).toMatchObject([{ text: 'Large' }]);
});

it('a message of the business or of an agent answers nothing', async () => {
	asker.receiver().parameters = { events: ['conversation:message'], messagesFrom: 'anyone' };
	const execution = await asker.ask(ana);
	await surroundings.driver.writeAsAgent(ana.conversationId, { text: 'Large' });
	await asker.write(ana);
	expect(execution.status).toBe('waiting');
});
