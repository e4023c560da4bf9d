import type { Customer } from '../../../sandbox/driver';
import { TOOL } from '../harness/nodeTypes';
import { useAsking } from '../harness/waiting/useAsking';

const asker = useAsking();
const { surroundings } = asker;
let ana: Customer;
beforeEach(async () => (ana = await surroundings.driver.createCustomer({ channel: 'web' })));

/** Nothing was asked, and nothing is left that waits. */
async function expectNothing() {
	expect(await asker.said(ana)).toEqual([]);
	expect(Object.values(await asker.metadata(ana)).join('')).not.toContain(';o;');
}

it('asks one customer at a time', async () => {
	const { error } = await asker.ask(ana, {}, { items: [{}, {}] });
	expect(error?.message).toBe('Ask and Wait asks one customer at a time, and several items come in');
	expect(error?.description).toContain('Loop Over Items');
	await expectNothing();
});

it('is no tool of an agent', async () => {
	const { error } = await asker.ask(ana, {}, { type: TOOL });
	expect(error?.message).toBe('Ask and Wait cannot be a tool of an agent');
	await expectNothing();
});

it('asks for an active trigger when none of this n8n listens', async () => {
	const [integration] = await asker.admin().customIntegrations();
	await asker.admin().deleteIntegration(integration!.id);
	const { error } = await asker.ask(ana);
	expect(error?.message).toContain('activate a workflow with a Sunshine Conversations Trigger on this app');
	await expectNothing();
});

it.each<[string, (target: string) => string]>([
	["the editor's test", (target) => target.replace('/webhook/', '/webhook-test/')],
	['another host', (target) => target.replace('127.0.0.1', 'localhost')],
])('a webhook at %s does not count', async (_, change) => {
	const [integration] = await asker.admin().customIntegrations();
	const { id, target } = integration!.webhooks[0]!;
	await asker
		.admin()
		.call('PATCH', `/integrations/${integration!.id}/webhooks/${id}`, { target: change(target) });
	const { error } = await asker.ask(ana);
	expect(error?.message).toContain('Nothing in this n8n would hear the answer');
});

it('says so when the metadata has no room', async () => {
	await asker.setMetadata(ana, { notes: 'x'.repeat(4_000) });
	const { error } = await asker.ask(ana);
	expect(error?.message).toBe('The metadata of the conversation has no room for the question');
	expect(error?.description).toContain('Conversation: Update');
	await expectNothing();
});

it('keeps what else is in the metadata', async () => {
	await asker.setMetadata(ana, { order: '7', vip: true });
	await asker.ask(ana);
	await asker.write(ana, 'Large');
	expect(await asker.metadata(ana)).toMatchObject({ order: '7', vip: true });
});

it('leaves nothing that waits when the question cannot be sent', async () => {
	const path = `/conversations/${ana.conversationId}/messages`;
	await surroundings.driver.injectFault({ method: 'POST', path, status: 400, times: 1 });
	const { status } = await asker.ask(ana);
	expect(status).toBe('error');
	await expectNothing();
});

it.each<[string, object, string]>([
	['no question', { message: ' ' }, 'Question'],
	['no choice', { responseType: 'choice' }, 'Choices: add 1 to 10, there are 0'],
	[
		'a choice twice',
		{ responseType: 'choice', choices: { values: [{ label: 'Yes' }, { label: ' YES' }] } },
		'it is used already',
	],
	[
		'a country in words',
		{ responseType: 'phone', options: { country: 'Portugal' } },
		'Country: enter two letters, e.g. PT for Portugal',
	],
	[
		'limits the wrong way round',
		{ responseType: 'number', options: { smallestNumber: 9, largestNumber: 1 } },
		'Largest Number: it must not be smaller than Smallest Number',
	],
	[
		'lengths the wrong way round',
		{ responseType: 'text', options: { shortestText: 9, longestText: 1 } },
		'Longest Text: it must not be smaller than Shortest Text',
	],
	[
		'dates the wrong way round',
		{ responseType: 'date', options: { earliestDate: '2027-12-24', latestDate: '2027-12-23' } },
		'Latest Date: it must not be before Earliest Date',
	],
	['no language', { responseType: 'date', options: { dateLanguage: 'Portuguese!' } }, 'Language of Dates'],
	['half a retry', { options: { retries: 0.5 } }, 'Retries: enter a whole number from 0 to 10'],
	[
		'a long pause',
		{ options: { waitForMore: 60 } },
		'Wait for More Messages: enter a whole number from 0 to 8',
	],
	['a type by chance', { responseType: 'customForm' }, 'Response Type'],
	[
		'a time that is over',
		{
			options: {
				limitWaitTime: { values: { limitType: 'atSpecifiedTime', maxDateAndTime: '2020-01-01T00:00:00Z' } },
			},
		},
		'is over already, enter a time to come',
	],
])('with %s it says what to change, before it asks', async (_, question, sentence) => {
	const { error } = await asker.ask(ana, { ...question });
	expect(error?.message).toContain(sentence);
	await expectNothing();
});

it('goes on at once, without an answer, where the message outside the window is skipped', async () => {
	ana = await surroundings.driver.createCustomer({ channel: 'whatsapp' });
	const outsideWindow = { values: { choice: 'skip' } };
	const execution = await asker.ask(ana, { options: { outsideWindow } });
	expect(execution.outputOf('After')).toMatchObject([{ json: { answered: false, reason: 'outsideWindow' } }]);
	await expectNothing();
});
