import type { Customer } from '../../../sandbox/driver';
import type { AskingExecution } from '../harness/waiting/askingExecution';
import { useAsking } from '../harness/waiting/useAsking';

const asker = useAsking();
const { surroundings } = asker;
let ana: Customer;
beforeEach(async () => (ana = await surroundings.driver.createCustomer({ channel: 'web' })));

const choices = (...labels: string[]) => ({
	responseType: 'choice',
	choices: { values: labels.map((label) => ({ label, value: '' })) },
});
const answerOf = (execution: AskingExecution) => execution.outputOf('After').map(({ json }) => json.answer);

it('text answers the newest question, then the one before', async () => {
	const first = await asker.ask(ana, { message: 'First?' });
	const second = await asker.ask(ana, { message: 'Second?' });
	await asker.write(ana, 'One');
	expect([first.status, answerOf(second)]).toEqual(['waiting', ['One']]);
	await asker.write(ana, 'Two');
	expect(answerOf(first)).toEqual(['Two']);
	expect(asker.receiver().executions).toEqual([]);
});

it('a button answers its own question', async () => {
	const first = await asker.ask(ana, choices('Red', 'Blue'));
	const second = await asker.ask(ana, choices('Small', 'Large'));
	await surroundings.driver.tap(ana, 'Blue');
	await asker.write(ana);
	expect([answerOf(first), second.status]).toEqual([['Blue'], 'waiting']);
	await asker.write(ana, 'large');
	expect(answerOf(second)).toEqual(['Large']);
});

it('what has answered a newer question does not answer an older one later', async () => {
	const first = await asker.ask(ana, { responseType: 'number', options: { retries: 0 } });
	const second = await asker.ask(ana, { responseType: 'number' });
	await asker.write(ana, '5');
	expect(answerOf(second)).toEqual([5]);
	await asker.write(ana, 'none');
	expect(first.outputOf('After')).toMatchObject([
		{ json: { answered: false, reason: 'invalid', text: 'none' } },
	]);
});

describe('with four open', () => {
	let oldest: AskingExecution;
	beforeEach(async () => {
		oldest = await asker.ask(ana);
		for (let count = 0; count < 3; count++) await asker.ask(ana);
	});

	it('the oldest is replaced, and is asked for no more', async () => {
		const fifth = await asker.ask(ana);
		expect(fifth.status).toBe('waiting');
		for (const text of ['One', 'Two', 'Three', 'Four', 'Five']) await asker.write(ana, text);
		expect(oldest.status).toBe('waiting');
		expect(answerOf(fifth)).toEqual(['One']);
		expect(asker.receiver().executions.flat()).toMatchObject([{ text: 'Five' }]);
	});

	it('another one fails where that was chosen, and is not asked', async () => {
		const fifth = await asker.ask(ana, { message: 'Fifth?', options: { ifQuestionsOpen: 'fail' } });
		expect(fifth.error?.message).toContain('four questions are open in this conversation');
		expect(await asker.said(ana)).not.toContain('Fifth?');
	});
});
