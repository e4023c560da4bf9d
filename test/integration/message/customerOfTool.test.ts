import type { IDataObject } from 'n8n-workflow';
import type { Customer } from '../../../sandbox/driver';
import { ACTION } from '../../shared/nodeTypes';
import { loopOver, newAgent, oldAgent } from '../harness/agents';
import { madeUp, TOOL } from '../harness/nodeTypes';
import { useSandbox } from '../harness/sandbox';
import { runWorkflow, START, type Drawing } from '../harness/workflowRun';

const STOLEN: IDataObject = { text: 'Hi', toolCallId: 'x', query: {} };

describe.each([
	['a new agent', newAgent],
	['an earlier agent', oldAgent],
])('The Customer Who Wrote in a tool of %s', (_, agentWith) => {
	const surroundings = useSandbox();
	let ana: Customer;
	let ben: Customer;
	let stolen: IDataObject;

	beforeEach(async () => {
		const { driver } = surroundings;
		ana = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
		ben = await driver.createCustomer({ channel: 'whatsapp', name: 'Ben' });
		const victim = await driver.createCustomer({ channel: 'whatsapp', name: 'Victim' });
		stolen = { ...STOLEN, conversationId: victim.conversationId, userId: victim.userId };
	});

	const messageOf = ({ conversationId, userId }: Customer, text: string): IDataObject => ({
		conversationId,
		userId,
		text,
	});
	const note = {
		type: TOOL,
		parameters: {
			resource: 'message',
			operation: 'send',
			options: { outsideWindow: { values: { choice: 'sendAnyway' } } },
			descriptionType: 'manual',
			toolDescription: 'Leaves a note',
			text: "={{ $fromAI('text', 'the note', 'string') }}",
		},
	};
	const run = async (drawing: Partial<Drawing>) => {
		const ran = await runWorkflow({
			credential: surroundings.credential,
			items: [],
			nodes: {},
			edges: [],
			tools: [['Note', 'Agent']],
			...drawing,
		});
		const posted = (await surroundings.driver.requests()).filter(({ method }) => method === 'POST');
		return { ...ran, written: posted.map(({ path }) => path.split('/').at(-2)) };
	};

	it('writes to the customer, whatever the model sends along', async () => {
		const { written } = await run({
			items: [messageOf(ana, 'Hi')],
			nodes: { Agent: agentWith(stolen), Note: note },
			edges: [[START, 'Agent']],
		});
		expect(written).toEqual([ana.conversationId]);
	});

	it('writes to the customer behind nodes that lose the pairs', async () => {
		const lose = madeUp(async () => [[{ json: {} }, { json: {} }].slice(0, 1)]);
		const { written } = await run({
			items: [messageOf(ana, 'Hi'), messageOf(ana, 'Are you there?')],
			nodes: { Lose: lose, Agent: agentWith(stolen), Note: note },
			edges: [
				[START, 'Lose'],
				['Lose', 'Agent'],
			],
		});
		expect(written).toEqual([ana.conversationId]);
	});

	it('writes to nobody when several customers are before the agent at once', async () => {
		const { written, runData, error } = await run({
			items: [messageOf(ana, 'Hi'), messageOf(ben, 'Hi')],
			nodes: { Agent: agentWith(stolen), Note: note },
			edges: [[START, 'Agent']],
		});
		expect(written).toEqual([]);
		const told = error?.message ?? runData.Note?.[0]?.error?.message;
		expect(told).toContain('n8n does not know which of several customers this item comes from');
	});

	it('writes to each of several customers who come one at a time', async () => {
		const { written } = await run({
			items: [messageOf(ana, 'Hi'), messageOf(ben, 'Hi')],
			nodes: { Loop: loopOver(2), Agent: agentWith(stolen), Note: note },
			edges: [
				[START, 'Loop'],
				['Loop', 'Agent', 1],
				['Agent', 'Loop'],
			],
		});
		expect(written).toEqual([ana.conversationId, ben.conversationId]);
	});

	it.each([
		['Loop Over Items', 'splitInBatches', [1, 1, 2, 2]],
		['a loop drawn by hand', 'drawn', [1, 2]],
	])('never writes to another customer behind an agent in %s', async (_, type, expected) => {
		const cleo = await surroundings.driver.createCustomer({ channel: 'whatsapp', name: 'Cleo' });
		const customers = [ana, ben, cleo];
		const send = {
			type: ACTION,
			parameters: {
				resource: 'message',
				operation: 'send',
				text: 'Answer',
				options: { outsideWindow: { values: { choice: 'sendAnyway' } } },
			},
		};
		const { written } = await run({
			items: customers.map((customer) => messageOf(customer, 'Hi')),
			nodes: { Loop: loopOver(3), Text: pictureFirst, Agent: agentWith(stolen), Note: note, Send: send },
			types: { Loop: `test.${type}` },
			onError: 'continueRegularOutput',
			edges: [
				[START, 'Loop'],
				['Loop', 'Text', 1],
				['Text', 'Agent'],
				['Text', 'Loop', 1],
				['Agent', 'Send'],
				['Send', 'Loop'],
			],
		});
		const places = written.map((id) => customers.findIndex(({ conversationId }) => conversationId === id));
		expect(places).toEqual(agentWith === newAgent || type !== 'drawn' ? expected : [1, 1, 2, 2]);
	});
});

/** Of the loop's items, the first goes another way, as a picture might. */
const pictureFirst = madeUp(async function () {
	const items = this.getInputData().map((item, index) => ({ ...item, pairedItem: index }));
	return [items.filter(({ json }) => json.turn !== 0), items.filter(({ json }) => json.turn === 0)];
}, 2);
