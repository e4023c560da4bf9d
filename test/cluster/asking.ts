import type { Customer } from '../../sandbox/driver';
import { askingWorkflow } from '../n8n/asking/askingWorkflow';
import { until } from '../shared/until';
import { TIMEOUT, type Cluster } from './cluster';
import { countExecutions, untilAllFinished } from './executions';
import { findStates } from './load';
import type { Balance } from './nginx';

const CUSTOMERS = 40;
const COPIES = 2;
/** Not so much faster that five attempts meet n8n busy with the first. */
const RETRIES_FASTER = 8;

interface Answering extends Customer {
	words: string[];
}

/** Some write their answer in two messages. */
async function createCustomers({ driver }: Cluster): Promise<Answering[]> {
	return await Promise.all(
		Array.from({ length: CUSTOMERS }, async (_, index) => ({
			...(await driver.createCustomer({ channel: 'whatsapp' })),
			words: index % 4 === 0 ? [`first of ${index}`, `second of ${index}`] : [`answer of ${index}`],
		})),
	);
}

export function testAsking(cluster: Cluster): void {
	async function askAndAnswer(name: string, asking: Balance, answering = asking) {
		const { client, driver } = cluster;
		await driver.configure({ clockFactor: RETRIES_FASTER });
		await cluster.balance(asking);
		const question = { responseType: 'text', options: { waitForMore: 3 } };
		const workflowId = await cluster.activate(askingWorkflow(name, question));
		const customers = await createCustomers(cluster);
		await Promise.all(
			customers.map(async (customer) => await driver.write(customer, { text: 'Hello' }, { copies: COPIES })),
		);
		await driver.untilIdle();
		await untilAllFinished(client, workflowId);
		const asked = await countExecutions(client, workflowId);
		const phones = async () => await Promise.all(customers.map(async ({ userId }) => await texts(userId)));
		const questions = (await phones()).flat().filter((text) => text === 'Which day?');

		await driver.untilIdle();
		await cluster.balance(answering);
		await Promise.all(
			customers.map(async ({ words, ...customer }) => {
				for (const text of words) await driver.write(customer, { text }, { copies: COPIES });
			}),
		);
		await driver.untilIdle();
		await untilAllFinished(client, workflowId);
		const replies = async () => (await phones()).map((all) => all.filter((text) => text !== 'Which day?'));
		await until(async () => (await replies()).every((given) => given.length > 0), 200);
		return {
			asked,
			questions: questions.length,
			replies: await replies(),
			expected: customers.map(({ words }) => `You said: ${words.join('\n')}`),
			executions: await countExecutions(client, workflowId),
			left: await countExecutions(client, workflowId, 'waiting'),
		};

		async function texts(userId: string): Promise<string[]> {
			const screen = await driver.screen(userId);
			return screen.filter(({ author }) => author === 'business').map(({ text }) => text);
		}
	}

	it.each<Balance>(['path-sticky', 'round-robin'])(
		'forty customers who were asked at once answer, %s: each goes on with their own answer, once',
		async (answering) => {
			const { expected, ...counted } = await askAndAnswer(`Asks, ${answering}`, 'path-sticky', answering);
			expect(await findStates(cluster.driver)).toEqual(new Set(['delivered']));
			expect(counted).toEqual({
				asked: CUSTOMERS,
				questions: CUSTOMERS,
				replies: expected.map((text) => [text]),
				executions: CUSTOMERS,
				left: 0,
			});
		},
		TIMEOUT,
	);

	// As in round-robin a message may start two executions, some customers are asked twice.
	it(
		'forty customers are asked round-robin, some twice: still each answer is taken once and starts nothing',
		async () => {
			const { expected, ...counted } = await askAndAnswer('Asks twice', 'round-robin');
			const { asked, questions, replies, executions, left } = counted;
			console.info(`Round-robin: ${asked} executions asked ${CUSTOMERS} customers.`);
			expect(await findStates(cluster.driver)).toEqual(new Set(['delivered']));
			expect(questions).toBe(asked);
			expect(executions).toBe(asked);
			expect(left).toBe(asked - CUSTOMERS);
			expect(replies).toEqual(expected.map((text) => [text]));
		},
		TIMEOUT,
	);
}
