import type { Customer } from '../../../sandbox/driver';
import { useAsking } from '../harness/waiting/useAsking';

const asker = useAsking();
const { surroundings } = asker;
let ana: Customer;
beforeEach(async () => (ana = await surroundings.driver.createCustomer({ channel: 'web' })));

it.each<[string, (record: string) => unknown]>([
	['wiped', () => ''],
	['another type', () => 7],
	['garbage', () => ';;;;;;;;'],
	['of another n8n', (record) => record.replace(/;\w{8};/, ';00000000;')],
	['another version', (record) => record.replace('1;', '2;')],
	['for another conversation', (record) => record.replace('?c=', '?c=0')],
	['with another host', (record) => record.replace(';/', ';//evil.example/')],
	['with the folder above', (record) => record.replace('/Ask?', '/..?')],
	['with a place that is 1 kB', (record) => record.replace('/Ask?', `/${'A'.repeat(1_000)}?`)],
])('with a record that is %s, a message goes the usual way, and n8n is not called', async (_, forge) => {
	const execution = await asker.ask(ana);
	const calls = asker.rings.length;
	const { n8nAsk2: record } = await asker.metadata(ana);
	await asker.setMetadata(ana, { n8nAsk2: forge(String(record)) as string });
	await asker.write(ana, 'Large');
	expect(asker.receiver().executions.flat()).toMatchObject([{ text: 'Large' }]);
	expect(asker.rings).toHaveLength(calls);
	expect(execution.status).toBe('waiting');
});

it.each<[string, RegExp, string]>([
	['another signature', /signature=\w{4}/, 'signature=0000'],
	['another token', /q=\w{4}/, 'q=0000'],
	['another execution', /;\/\d+\//, ';/99/'],
])('with %s, a message goes the usual way', async (_, from, to) => {
	const execution = await asker.ask(ana);
	const { n8nAsk2: record } = await asker.metadata(ana);
	await asker.setMetadata(ana, { n8nAsk2: String(record).replace(from, to) });
	await asker.write(ana, 'Large');
	expect(asker.receiver().executions.flat()).toMatchObject([{ text: 'Large' }]);
	expect(execution.status).toBe('waiting');
});

it('a record of another conversation that was copied here answers nothing', async () => {
	const rui = await surroundings.driver.createCustomer({ channel: 'web' });
	const execution = await asker.ask(ana);
	await asker.setMetadata(rui, await asker.metadata(ana));
	await asker.write(rui, 'Small');
	expect(execution.status).toBe('waiting');
	expect(asker.receiver().executions.flat()).toMatchObject([{ text: 'Small' }]);
});

it('a ring for a message of the business, or for one that came before, takes nothing', async () => {
	await asker.write(ana, 'Hello');
	const before = asker.receiver().executions.flat()[0]!;
	const execution = await asker.ask(ana);
	const [sent] = execution.outputOf('Ask');
	for (const messageId of [before.messageId, sent!.json.messageId, 'unknown', undefined, { $ne: 1 }]) {
		const { taken } = await asker.ring(ana, messageId);
		expect(taken).not.toBe(true);
	}
	expect(execution.status).toBe('waiting');
	await asker.write(ana, 'Large');
	expect(execution.status).toBe('success');
});
