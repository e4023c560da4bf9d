import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import type { Customer } from '../../../sandbox/driver';
import { ACTION } from '../../shared/nodeTypes';
import { madeUp } from './nodeTypes';
import { useSandbox } from './sandbox';
import { runWorkflow, START, type Drawing } from './workflowRun';

/** The items are made up: nobody has written them on WhatsApp. */
const SEND: INodeParameters = {
	resource: 'message',
	operation: 'send',
	text: '={{ $json.text ?? "Hi" }}',
	options: { outsideWindow: { values: { choice: 'sendAnyway' } } },
};

/** Sends to the customer who wrote. */
export const send = (parameters: INodeParameters = {}) => ({
	type: ACTION,
	parameters: { ...SEND, ...parameters },
});

export const HISTORY = { type: ACTION, parameters: { resource: 'user', operation: 'getHistory' } };

/** An item of the trigger, as far as the node reads it. */
export const messageOf = ({ conversationId, userId }: Customer, text: string): IDataObject => ({
	conversationId,
	userId,
	text,
	payload: 'QUICK_REPLY',
});

/** A node that changes the items as a Code node does. */
export const code = (change: (items: INodeExecutionData[]) => INodeExecutionData[]) =>
	madeUp(async function () {
		return [change(this.getInputData())];
	});

export const PASS_ON = code((items) => items);
export const GATHER = code((items) => [
	{ json: { text: 'all' }, pairedItem: items.map((_, item) => ({ item })) },
]);
export const MULTIPLY = code((items) =>
	[...items, ...items, ...items].map(() => ({ json: { text: 'one of many' } })),
);

interface Writers {
	surroundings: ReturnType<typeof useSandbox>;
	/** Both are on WhatsApp. */
	ana: Customer;
	ben: Customer;
	/** What the customer's phone shows of the business. */
	heard(customer: Customer): Promise<string[]>;
	/** Runs the nodes behind the trigger, one after the other unless told otherwise; both have written unless told otherwise. */
	run(drawing: Partial<Drawing> & Pick<Drawing, 'nodes'>): ReturnType<typeof runWorkflow>;
}

/** A sandbox with two customers, and workflows that begin with what they wrote. */
export function useWriters(): Writers {
	const surroundings = useSandbox();
	const writers = {
		surroundings,
		async heard(customer) {
			const screen = await surroundings.driver.screen(customer);
			return screen.filter(({ author }) => author === 'business').map(({ text }) => text);
		},
		run: async (drawing) =>
			await runWorkflow({
				credential: surroundings.credential,
				items: [messageOf(writers.ana, 'for Ana'), messageOf(writers.ben, 'for Ben')],
				edges: Object.keys(drawing.nodes).map((name, index, names) => [names[index - 1] ?? START, name]),
				...drawing,
			}),
	} as Writers;
	beforeEach(async () => {
		writers.ana = await surroundings.driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
		writers.ben = await surroundings.driver.createCustomer({ channel: 'whatsapp', name: 'Ben' });
	});
	return writers;
}
