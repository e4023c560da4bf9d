import { setTimeout as pause } from 'node:timers/promises';
import { TIMEOUT, useN8n } from '../harness/instance';
import { seededRandom } from '../harness/seededRandom';
import { countRuns } from '../harness/startedRuns';
import { askingWorkflow } from './askingWorkflow';
import { readOutcomes } from './outputs';

const instance = useN8n({ behindGate: true });

const CUSTOMERS = 100;
const COPIES = 2;
/** Not so much faster that five attempts meet n8n busy with the first. */
const RETRIES_FASTER = 8;
/** In milliseconds. */
const ANSWER_WITHIN = 2_000;

it(
	'a hundred customers who are asked at once get on with their own answers, once each, while n8n restarts',
	async () => {
		const { client, credential, driver } = instance;
		await driver.configure({ clockFactor: RETRIES_FASTER });
		const workflow = askingWorkflow('Under fire', {
			responseType: 'text',
			options: { waitForMore: 3 },
		});
		const { id } = await client.importWorkflow(workflow, credential);
		await client.activate(id);
		const random = seededRandom(7);
		const customers = await Promise.all(
			Array.from({ length: CUSTOMERS }, async (_, index) => ({
				...(await driver.createCustomer({ channel: 'whatsapp' })),
				words: index % 10 < 3 ? [`first of ${index}`, `second of ${index}`] : [`answer of ${index}`],
				isLate: index % 10 === 9,
				within: random() * ANSWER_WITHIN,
			})),
		);
		await Promise.all(
			customers.map(async (customer) => await driver.write(customer, { text: 'Hello' }, { copies: COPIES })),
		);
		const isAsked = async ({ userId }: { userId: string }) =>
			(await driver.screen(userId)).some(({ text }) => text === 'Which day?');
		for (const customer of customers) while (!(await isAsked(customer))) await pause(100);
		await untilAllWait();

		const answer = async ({ words, within, ...customer }: (typeof customers)[number]) => {
			await pause(within);
			for (const text of words) await driver.write(customer, { text }, { copies: COPIES });
		};
		await Promise.all(customers.filter(({ isLate }) => !isLate).map(answer));
		await instance.restart(async () => {
			await Promise.all(customers.filter(({ isLate }) => isLate).map(answer));
		});
		await driver.untilIdle();

		const outcomes = await untilOver();
		const expected = customers.map(({ conversationId, words }) => [conversationId, words.join('\n')]);
		expect(outcomes.map(({ answer: given }) => [given?.conversationId, given?.answer]).sort()).toEqual(
			expected.sort(),
		);
		expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['success']));

		async function untilAllWait(): Promise<void> {
			while (
				(await readOutcomes(instance, id)).filter(({ status }) => status === 'waiting').length < CUSTOMERS
			) {
				await pause(200);
			}
		}
		async function untilOver() {
			for (let before = -1; ; before = await countRuns(instance, id)) {
				const all = await readOutcomes(instance, id);
				const isOver = all.every(({ status }) => !['new', 'running', 'waiting'].includes(status));
				if (isOver && all.length === before) return all;
				await pause(1_000);
			}
		}
	},
	TIMEOUT,
);
