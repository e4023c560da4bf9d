import { GATHER, HISTORY, MULTIPLY, PASS_ON, send, useWriters } from '../harness/useWriters';
import { START } from '../harness/workflowRun';

const LOST = 'To: n8n does not know which of several customers this item comes from.';

const writers = useWriters();
const { heard, run } = writers;

it.each([
	['gathered', GATHER],
	['multiplied', MULTIPLY],
])('writes to nobody when the items of several customers are %s', async (_, node) => {
	const { error } = await run({ nodes: { Node: node, Send: send() } });
	expect(error?.message).toContain(LOST);
	expect([await heard(writers.ana), await heard(writers.ben)]).toEqual([[], []]);
});

it('says what to do without a trigger, as in a workflow that another one calls', async () => {
	const nodes = { Called: PASS_ON, Send: send() };
	const { error } = await run({ nodes, start: 'Called', edges: [['Called', 'Send']] });
	expect(error?.message).toMatch(/^To: The Customer Who Wrote needs a Sunshine Conversations Trigger before/);
});

it('says what to do when something else has started the workflow', async () => {
	const { error } = await run({
		nodes: { Other: PASS_ON, Send: send() },
		start: 'Other',
		edges: [
			[START, 'Send'],
			['Other', 'Send'],
		],
	});
	expect(error?.message).toContain(`no customer wrote, as this run did not start with "${START}"`);
});

it('says what to do when the event has no conversation or no user', async () => {
	const items = [{ eventType: 'user:update', userId: writers.ana.userId }];
	const { error } = await run({ items, nodes: { Send: send() } });
	expect(error?.message).toContain('the event of the trigger belongs to no conversation');

	const ofAgent = [{ conversationId: writers.ana.conversationId, authorType: 'business' }];
	const { error: other } = await run({ items: ofAgent, nodes: { History: HISTORY } });
	expect(other?.message).toContain('User: the event of the trigger names no user');
});
