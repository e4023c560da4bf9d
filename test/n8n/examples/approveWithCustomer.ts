import type { IDataObject } from 'n8n-workflow';
import approveWithCustomer from '../../../examples/approve-with-customer.json';
import type { Customer } from '../../../sandbox/driver';
import type { WorkflowFile } from '../../../sandbox/n8n/client/workflowFile';
import { TIMEOUT, type Instance } from '../harness/instance';
import { answersOnPhone } from '../harness/phone';
import { addRow, readRows } from './dataTables';
import { startModelServer, type ModelRequest, type ModelServer } from './modelServer';
import { useExample } from './useExample';

const TABLE = 'Orders of the shop';
const QUESTION = 'Shall we cancel your order 4711?';

export function testApproveWithCustomer(instance: Instance): void {
	let model: ModelServer;
	let credentials: Record<string, { id: string; name: string }>;

	beforeAll(async () => {
		await instance.driver.openAgentWorkspace();
		model = await startModelServer();
		const data = { apiKey: 'key', url: model.url };
		const { id, name } = await instance.client.saveCredential({ name: 'Model', type: 'openAiApi', data });
		credentials = { openAiApi: { id, name } };
	});
	afterAll(async () => await model?.close());

	useExample(instance, () => {
		const file: WorkflowFile = structuredClone(approveWithCustomer);
		Object.assign(
			file.nodes.find(({ name }) => name === 'Model')!,
			{ credentials },
		);
		return file;
	});
	beforeEach(() => {
		model.requests.length = 0;
		model.reply = cancelOrder();
	});

	/** A customer with orders, who wants to cancel one. */
	async function write(...orders: string[]): Promise<Customer> {
		const { client, driver } = instance;
		const customer = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
		for (const order of orders) {
			await addRow(client, TABLE, { order, userId: customer.userId, status: 'open' });
		}
		await driver.write(customer, { text: 'Please cancel order 4711' });
		return customer;
	}

	const hear = async ({ userId }: Customer, count: number) =>
		await answersOnPhone(instance.driver, userId, count);

	const statesOf = async ({ userId }: Customer) =>
		(await readRows(instance.client, TABLE))
			.filter((row) => row.userId === userId)
			.map(({ order, status }) => [order, status]);

	it(
		'an order is cancelled when the customer taps Yes, that one alone',
		async () => {
			const ana = await write('4711', '4712');
			expect(await hear(ana, 1)).toEqual([QUESTION]);
			expect(await statesOf(ana)).toEqual([
				['4711', 'open'],
				['4712', 'open'],
			]);
			await instance.driver.tap(ana.userId, 'Yes, cancel it');
			expect((await hear(ana, 2))[1]).toMatch(/"order":"4711".*"status":"cancelled"/);
			expect(await statesOf(ana)).toEqual([
				['4711', 'cancelled'],
				['4712', 'open'],
			]);
		},
		TIMEOUT,
	);

	it(
		'nothing is cancelled when the customer taps No, and the model is told',
		async () => {
			const ana = await write('4711');
			await hear(ana, 1);
			await instance.driver.tap(ana.userId, 'No, keep it');
			expect((await hear(ana, 2))[1]).toContain('User rejected the tool call');
			expect(await statesOf(ana)).toEqual([['4711', 'open']]);
		},
		TIMEOUT,
	);

	it(
		'a yes to an agent who has taken over cancels nothing',
		async () => {
			const { driver } = instance;
			const ana = await write('4711');
			await hear(ana, 1);
			await driver.takeControl(ana.conversationId);
			await driver.write(ana, { text: 'Yes, cancel it' });
			expect((await hear(ana, 2))[1]).toContain('Somebody else is talking to the customer by now.');
			expect(await statesOf(ana)).toEqual([['4711', 'open']]);
		},
		TIMEOUT,
	);

	it(
		"the model sees and changes nobody else's orders, whatever it asks for",
		async () => {
			const ben = await write('4711');
			await hear(ben, 1);
			await instance.driver.tap(ben.userId, 'No, keep it');
			await hear(ben, 2);
			model.requests.length = 0;
			model.reply = cancelOrder({ userId: ben.userId, query: { userId: ben.userId } });
			const ana = await write();
			await hear(ana, 1);
			expect(lastContent(model.requests[1]!)).not.toContain(ben.userId);
			await instance.driver.tap(ana.userId, 'Yes, cancel it');
			await hear(ana, 2);
			expect(await statesOf(ben)).toEqual([['4711', 'open']]);
		},
		TIMEOUT,
	);

	it(
		'a model that fails leaves nobody without an answer',
		async () => {
			model.reply = () => ({ status: 400 });
			const ana = await write();
			expect(await hear(ana, 1)).toEqual(['Sorry, that did not work. Please write to us again in a while.']);
		},
		TIMEOUT,
	);
}

function lastContent({ messages }: ModelRequest): string {
	return messages.at(-1)!.content ?? '';
}

/** Looks up the orders, cancels one, and says what came of it. */
function cancelOrder(more: IDataObject = {}): ModelServer['reply'] {
	const toolParameters = { order: '4711', ...more };
	const calls = [
		[{ name: 'Find_orders', arguments: more }],
		[{ name: 'Cancel_order', arguments: { ...more, toolParameters, hitlParameters: more } }],
	];
	return (request) => calls.shift() ?? lastContent(request);
}
