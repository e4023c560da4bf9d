import type { IDataObject } from 'n8n-workflow';
import type { Customer } from '../../../sandbox/driver';
import { runAction } from '../harness/engine';
import { useAsking } from '../harness/waiting/useAsking';

const asker = useAsking();
const { surroundings } = asker;
let ana: Customer;
beforeEach(async () => {
	ana = await surroundings.driver.createCustomer({ channel: 'web' });
	await asker.setMetadata(ana, { order: '7' });
	await asker.ask(ana, { responseType: 'approval' });
	// The record is there, so that there is something to hide.
	expect((await asker.metadata(ana)).n8nAsk2).toMatch(/^1;/);
});

describe.each([true, false])('with Simplify %s', (simplify) => {
	it.each<[string, IDataObject, boolean]>([
		['conversation: get', {}, true],
		['conversation: getMany', { userId: '', returnAll: true }, true],
		['conversation: update', { updateFields: { displayName: 'Order' } }, true],
		['message: getMany', { sendTo: 'conversation', returnAll: true }, false],
		['user: getHistory', { historyOf: 'user' }, false],
	])('%s shows no record', async (name, parameters, hasMetadata) => {
		const [resource, operation] = name.split(': ') as [string, string];
		const ids = { conversationId: ana.conversationId, userId: ana.userId };
		const { items, error } = await runAction({
			credential: surroundings.credential,
			parameters: { resource, operation, ...parameters, ...ids, options: { simplify }, simplify } as never,
		});
		expect(error).toBeUndefined();
		const shown = JSON.stringify(items.map(({ json }) => json));
		expect(shown).toContain(ana.conversationId);
		expect(shown).not.toContain('n8nAsk');
		if (hasMetadata) expect(shown).toContain('"order":"7"');
	});

	it('the trigger shows no record', async () => {
		asker.receiver().parameters = { events: ['conversation:message'], messagesFrom: 'anyone', simplify };
		await asker.write(ana, 'maybe');
		await asker.write(ana, 'no');
		await surroundings.driver.writeAsAgent(ana.conversationId, { text: 'Hello' });
		await asker.write(ana, 'Thanks');
		const shown = JSON.stringify(asker.receiver().executions);
		expect(shown).toContain('Thanks');
		expect(shown).not.toContain('n8nAsk');
	});

	it('neither the waiting node nor its answer shows the record', async () => {
		const execution = await asker.ask(ana, { options: { simplify } });
		await asker.write(ana, 'Large');
		const shown = JSON.stringify([execution.outputOf('Ask'), execution.outputOf('After')]);
		expect(shown).toContain('Large');
		expect(shown).not.toContain('n8nAsk');
	});
});
