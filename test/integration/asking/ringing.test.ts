import type { Customer } from '../../../sandbox/driver';
import { until } from '../../shared/until';
import type { AskingExecution } from '../harness/waiting/askingExecution';
import { useAsking } from '../harness/waiting/useAsking';

const asker = useAsking();
const { surroundings } = asker;

const started = () => asker.receiver().executions;
let ana: Customer;
beforeEach(async () => (ana = await surroundings.driver.createCustomer({ channel: 'web' })));

const answerOf = (execution: AskingExecution) => execution.outputOf('After').map(({ json }) => json.answer);

it('an answer that comes before n8n has stored the wait is rung for again', async () => {
	let store = () => {};
	const untilStored = new Promise<void>((resolve) => (store = resolve));
	const execution = asker.begin(ana, {}, { untilStored });
	const run = execution.run();
	await until(async () => (await asker.said(ana)).length === 1);
	await surroundings.driver.write(ana, { text: 'Large' });
	await until(() => asker.rings.includes(409));
	store();
	await run;
	await asker.write(ana);
	expect(answerOf(execution)).toEqual(['Large']);
	expect(started()).toEqual([]);
});

it('an answer that the API delivers several times resumes once', async () => {
	const execution = await asker.ask(ana);
	await surroundings.driver.write(ana, { text: 'Large' }, { copies: 5 });
	await asker.write(ana);
	expect(execution.resumptions).toBe(1);
	expect(answerOf(execution)).toEqual(['Large']);
	expect(started()).toEqual([]);
	const delivery = (await surroundings.driver.deliveries()).at(-1)!;
	await surroundings.driver.redeliver(delivery.id);
	await asker.write(ana);
	expect(execution.resumptions).toBe(1);
	expect(started()).toEqual([]);
});

it('two triggers ring for one answer, which resumes once', async () => {
	const other = await asker.addTrigger();
	const execution = await asker.ask(ana);
	await asker.write(ana, 'Large');
	expect(execution.resumptions).toBe(1);
	expect(answerOf(execution)).toEqual(['Large']);
	expect(started()).toEqual([]);
	expect(other.executions).toEqual([]);
	await asker.write(ana, 'Thanks');
	expect(other.executions).toMatchObject([[{ text: 'Thanks' }]]);
	await other.close();
});

it.each<[string, (execution: AskingExecution) => void]>([
	['was stopped', (execution) => void (execution.status = 'error')],
	['has gone on', (execution) => void (execution.status = 'success')],
	['is gone', ({ id }) => void asker.executions.delete(id)],
])('a message goes the usual way at once when the execution %s, and the record is closed', async (_, end) => {
	const execution = await asker.ask(ana);
	end(execution);
	await asker.write(ana, 'Large');
	await asker.write(ana, 'Hello?');
	expect(started().flat()).toMatchObject([{ text: 'Large' }, { text: 'Hello?' }]);
	expect((await asker.metadata(ana)).n8nAsk2).toMatch(/^1;\w{8};a;/);
	// The first one was the check that n8n can call itself.
	expect(asker.rings).toHaveLength(2);
});

it('a late message goes the usual way', async () => {
	const execution = await asker.ask(ana);
	const { n8nAsk2: record } = await asker.metadata(ana);
	const parts = String(record).split(';');
	parts[4] = Math.floor(Date.now() / 1_000 - 1).toString(36);
	await asker.setMetadata(ana, { n8nAsk2: parts.join(';') });
	await asker.write(ana, 'Large');
	expect(started().flat()).toMatchObject([{ text: 'Large' }]);
	expect(execution.status).toBe('waiting');
});

it('a message in another conversation of the customer goes the usual way', async () => {
	await asker.ask(ana);
	const { conversation } = await asker
		.admin()
		.call<{ conversation: { id: string } }>('POST', '/conversations', {
			type: 'personal',
			participants: [{ userId: ana.userId, subscribeSDKClient: false }],
		});
	await surroundings.driver.write(ana, { text: 'Large' }, { conversationId: conversation.id });
	await asker.write(ana);
	expect(started().flat()).toMatchObject([{ text: 'Large' }]);
	expect([...asker.executions.values()].map(({ status }) => status)).toEqual(['waiting']);
});

it.each([429, 503])('an API that answers %d while it is asked loses nothing', async (status) => {
	const execution = await asker.ask(ana);
	await surroundings.driver.injectFault({ method: 'GET', path: '/conversations', status, times: 2 });
	await asker.write(ana, 'Large');
	expect(answerOf(execution)).toEqual(['Large']);
	expect(started()).toEqual([]);
});

it('what a time-out lets out has the fields of the input item', async () => {
	const execution = await asker.ask(ana, {}, { items: [{ order: 7 }] });
	await execution.resume();
	expect(execution.outputOf('After').map(({ json }) => json)).toEqual([
		{
			order: 7,
			answered: false,
			reason: 'timeout',
			question: 'Which size?',
			responseType: 'text',
			conversationId: ana.conversationId,
		},
	]);
});
