import type { Customer } from '../../../sandbox/driver';
import { useAsking } from '../harness/waiting/useAsking';

const asker = useAsking();
const { surroundings } = asker;
let ana: Customer;
beforeEach(async () => (ana = await surroundings.driver.createCustomer({ channel: 'web' })));

const started = () => asker.receiver().executions;

it('an execution that n8n could not resume after the record was written is resumed by the next call', async () => {
	const execution = await asker.ask(ana, { responseType: 'number' });
	execution.isInTrouble = true;
	await asker.write(ana, '42');
	expect(execution.isInTrouble).toBe(false);
	expect(execution.resumptions).toBe(1);
	expect(execution.outputOf('After')).toMatchObject([{ json: { answer: 42 } }]);
	expect(started()).toEqual([]);
});

it('an answer whose record could not be written is judged again, and resumes once', async () => {
	const execution = await asker.ask(ana, { responseType: 'number' });
	const path = `/conversations/${ana.conversationId}`;
	await surroundings.driver.injectFault({ method: 'PATCH', path, status: 500, times: 1, afterwards: true });
	await asker.write(ana, '42');
	expect(execution.resumptions).toBe(1);
	expect(execution.outputOf('After')).toMatchObject([{ json: { answer: 42 } }]);
	expect(started()).toEqual([]);
});

it('a repetition that could not be sent is sent at the next call', async () => {
	await asker.ask(ana, { responseType: 'number' });
	const path = `/conversations/${ana.conversationId}/messages`;
	await surroundings.driver.injectFault({ method: 'POST', path, status: 500, times: 1 });
	await asker.write(ana, 'many');
	expect(await asker.said(ana)).toEqual(['Which size?', 'Please answer with a number, e.g. 12.']);
	expect(started()).toEqual([]);
});
