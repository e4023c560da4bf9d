import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Customer } from '../../../sandbox/driver';
import { loopOver, newAgent, oldAgent } from '../harness/agents';
import { writeItem } from '../harness/arrivedItem';
import { TOOL } from '../harness/nodeTypes';
import { useSandbox } from '../harness/sandbox';
import { outside } from '../harness/sending';
import { runWorkflow, START, type Drawing } from '../harness/workflowRun';

const ENTERED: IDataObject = { text: 'Hi', toolCallId: 'x', query: {} };

describe.each([
	['a new agent', newAgent],
	['an earlier agent', oldAgent],
])('an answer by a tool of %s', (_, agentWith) => {
	const surroundings = useSandbox();
	let ana: Customer;
	let ben: Customer;

	beforeEach(async () => {
		ana = await surroundings.driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
		ben = await surroundings.driver.createCustomer({ channel: 'whatsapp', name: 'Ben' });
	});

	const note = (parameters: INodeParameters = {}) => ({
		type: TOOL,
		parameters: {
			resource: 'message',
			operation: 'send',
			descriptionType: 'manual',
			toolDescription: 'Answers',
			text: "={{ $fromAI('text', 'the answer', 'string') }}",
			options: outside('fail'),
			...parameters,
		},
	});
	const write = async (customer: Customer) => await writeItem(surroundings.driver, customer);
	/** Gives the requests, with the conversations' names in place of their IDs. */
	const run = async (items: IDataObject[], drawing: Partial<Drawing> = {}) => {
		const before = (await surroundings.callsMade()).length;
		await runWorkflow({
			credential: surroundings.credential,
			items,
			nodes: { Agent: agentWith(ENTERED), Note: note() },
			edges: [[START, 'Agent']],
			tools: [['Note', 'Agent']],
			...drawing,
		});
		return (await surroundings.callsMade())
			.slice(before)
			.map((call) =>
				call
					.replace(ana.conversationId, 'ana')
					.replace(ben.conversationId, 'ben')
					.replace('/conversations', ''),
			);
	};

	it('costs one request', async () => {
		expect(await run([await write(ana)])).toEqual(['POST /ana/messages']);
	});

	it('costs one request each in a loop', async () => {
		const nodes = { Loop: loopOver(2), Agent: agentWith(ENTERED), Note: note() };
		const calls = await run([await write(ana), await write(ben)], {
			nodes,
			edges: [
				[START, 'Loop'],
				['Loop', 'Agent', 1],
				['Agent', 'Loop'],
			],
		});
		expect(calls).toEqual(['POST /ana/messages', 'POST /ben/messages']);
	});

	it('costs one request in a conversation that was chosen, of several customers who have just written', async () => {
		const toBen = note({ sendTo: 'conversation', conversationId: ben.conversationId });
		const nodes = { Agent: agentWith(ENTERED), Note: toBen };
		const calls = new Set(await run([await write(ana), await write(ben)], { nodes }));
		expect([...calls]).toEqual(['POST /ben/messages']);
	});

	it('looks before it writes where nobody has just written, whatever the model says', async () => {
		const [ofAna, ofBen] = [await write(ana), await write(ben)];
		const toBen = note({ sendTo: 'conversation', conversationId: ben.conversationId });
		const nodes = { Agent: agentWith({ ...ENTERED, ...ofBen }), Note: toBen };
		const calls = await run([ofAna], { nodes });
		expect(calls).toEqual([
			'GET /ben/messages',
			expect.stringMatching(/^GET .*clients$/),
			'POST /ben/messages',
		]);
	});
});
