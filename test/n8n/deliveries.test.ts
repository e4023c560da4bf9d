import { readOutput } from '../../sandbox/n8n/client/executions';
import { runSql } from './harness/database';
import { finishedExecutions } from './harness/finishedExecutions';
import { TIMEOUT, useN8n } from './harness/instance';
import { listeningWorkflow } from './harness/workflows';

const instance = useN8n();
let workflowId: string;

beforeEach(async () => {
	await instance.driver.reset();
	const workflow = await instance.client.importWorkflow(listeningWorkflow('Deliveries'), instance.credential);
	await instance.client.activate(workflow.id);
	workflowId = workflow.id;
}, TIMEOUT);
afterEach(async () => await instance.client.deleteWorkflow(workflowId), TIMEOUT);

const attempts = async () =>
	(await instance.driver.deliveries()).map(({ attempts: made }) => made.map(({ status }) => status));

/** The texts that started executions, one for each item. */
async function textsReceived(): Promise<unknown[]> {
	const texts = [];
	for (const { id } of await finishedExecutions(instance.client, workflowId)) {
		texts.push(...readOutput(await instance.client.readExecution(id), 'Trigger').map(({ text }) => text));
	}
	return texts;
}

it(
	'100 events, each delivered twice at the same moment, at concurrency 4, start 100 executions',
	async () => {
		const customer = await instance.driver.createCustomer({ channel: 'whatsapp' });
		const texts = Array.from({ length: 100 }, (_, index) => `message ${index}`);
		const waiting = texts.values();
		const writeAll = async () => {
			for (const text of waiting) {
				await instance.driver.write(customer, { text }, { copies: 2 });
				await instance.driver.untilIdle();
			}
		};
		await Promise.all(Array.from({ length: 4 }, writeAll));

		expect(await attempts()).toEqual(Array.from({ length: 200 }, () => [200]));
		expect((await textsReceived()).sort()).toEqual(texts.sort());
	},
	TIMEOUT,
);

it(
	'an event that comes again later, or after a restart, starts nothing',
	async () => {
		const customer = await instance.driver.createCustomer({ channel: 'whatsapp' });
		await instance.driver.write(customer, { text: 'once' });
		await instance.driver.untilIdle();
		const [delivery] = await instance.driver.deliveries();
		await instance.driver.redeliver(delivery!.id);
		await instance.driver.untilIdle();
		await instance.restart();
		await instance.driver.redeliver(delivery!.id);
		await instance.driver.untilIdle();

		expect(await attempts()).toEqual([[200], [200], [200]]);
		expect(await textsReceived()).toEqual(['once']);
	},
	TIMEOUT,
);

it(
	'a delivery that n8n answered with 500 is processed when it is retried',
	async () => {
		const customer = await instance.driver.createCustomer({ channel: 'whatsapp' });
		runSql(
			instance,
			"CREATE TRIGGER refuse BEFORE INSERT ON execution_entity BEGIN SELECT RAISE(ABORT, 'refused'); END",
		);
		await instance.driver.write(customer, { text: 'not lost' });
		await instance.driver.untilIdle({ ignoreRetries: true });
		expect((await attempts())[0]![0]).toBe(500);

		runSql(instance, 'DROP TRIGGER refuse');
		await instance.driver.untilIdle();
		const [made] = await attempts();
		expect(made!.at(-1)).toBe(200);
		expect(made!.slice(0, -1)).toEqual(made!.slice(1).map(() => 500));
		expect(await textsReceived()).toEqual(['not lost']);
	},
	TIMEOUT,
);
