import type { EngineRequest, IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Customer } from '../../../sandbox/driver';
import { madeUp, REVIEW } from '../harness/nodeTypes';
import { useSandbox } from '../harness/sandbox';
import { runWorkflow, START, type Drawing } from '../harness/workflowRun';

describe('The Customer Who Wrote in a human review', () => {
	const surroundings = useSandbox();
	let ana: Customer;
	let ben: Customer;
	let victim: Customer;

	beforeEach(async () => {
		const { driver } = surroundings;
		ana = await driver.createCustomer({ channel: 'web', name: 'Ana' });
		ben = await driver.createCustomer({ channel: 'web', name: 'Ben' });
		victim = await driver.createCustomer({ channel: 'web', name: 'Victim' });
	});

	/** Asks once, and the model names somebody else's conversation wherever it can. */
	const agent = () =>
		madeUp(async function (response): Promise<EngineRequest | INodeExecutionData[][]> {
			if (response?.actionResponses.length) return [this.getInputData()];
			const { conversationId, userId } = victim;
			const input = { conversationId, userId, toolParameters: { conversationId } };
			const action = { nodeName: 'Review', input, type: 'ai_tool' as const, id: 'call' };
			return {
				actions: [{ actionType: 'ExecutionNodeAction', ...action, metadata: { itemIndex: 0 } }],
				metadata: {},
			};
		});
	// What it writes does not matter here, only where.
	const review = { type: REVIEW, parameters: { resource: 'message', operation: 'send', text: 'Sure?' } };

	const run = async (drawing: Partial<Drawing>) => {
		const { credential, driver } = surroundings;
		const ran = await runWorkflow({
			credential,
			items: [],
			nodes: { Agent: agent(), Review: review },
			edges: [[START, 'Agent']],
			tools: [['Review', 'Agent']],
			...drawing,
		});
		const posted = (await driver.requests()).filter(({ method }) => method === 'POST');
		const told = ran.error?.message ?? ran.runData.Review?.[0]?.error?.message;
		return { told, written: posted.map(({ path }) => path.split('/').at(-2)) };
	};

	/** Another workflow calls this one; the trigger is there. */
	const calledWith = (...items: IDataObject[]): Partial<Drawing> => ({
		start: 'Called',
		items: [{}],
		nodes: { Called: madeUp(async () => [items.map((json) => ({ json }))]), Agent: agent(), Review: review },
		edges: [['Called', 'Agent']],
	});

	it('is asked, whatever the model sends along', async () => {
		const { conversationId, userId } = ana;
		const { written } = await run({ items: [{ conversationId, userId, text: 'Hi' }] });
		expect(written).toEqual([conversationId]);
	});

	it('is the one of the conversation that came into the agent where no trigger is', async () => {
		const { conversationId } = ana;
		const { written } = await run(calledWith({ conversationId, text: 'Hi' }));
		expect(written).toEqual([conversationId]);
	});

	it.each([
		['several conversations', () => [ana, ben].map(({ conversationId }) => ({ conversationId }))],
		['none', () => [{ text: 'Hi' }]],
		['none for one of the items', () => [{ conversationId: ana.conversationId }, { text: 'Hi' }]],
	])('is not guessed where no trigger is and %s came into the agent', async (_, itemsOf) => {
		const { told, written } = await run(calledWith(...itemsOf()));
		expect(written).toEqual([]);
		expect(told).toContain('needs a Sunshine Conversations Trigger before this node');
	});
});
