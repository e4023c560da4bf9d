import { readOutput } from '../../sandbox/n8n/client/executions';
import { ACTION } from '../shared/nodeTypes';
import { finishedExecutions } from './harness/finishedExecutions';
import { TIMEOUT, useN8n } from './harness/instance';
import { listeningWorkflow } from './harness/workflows';

const instance = useN8n();

it(
	"a customer's message brings the transcript of all channels along, by the clock of the workflow",
	async () => {
		const { client, credential, driver } = instance;
		const { nodes, ...workflow } = listeningWorkflow('History');
		const history = {
			...nodes[1]!,
			type: ACTION,
			parameters: {
				resource: 'user',
				operation: 'getHistory',
				historyOf: 'user',
				userId: '={{ $json.userId }}',
				limit: 3,
				output: 'transcript',
			},
		};
		const settings = { ...workflow.settings, timezone: 'Asia/Kolkata' };
		const { id } = await client.importWorkflow(
			{ ...workflow, nodes: [nodes[0]!, history], settings },
			credential,
		);
		await client.activate(id);

		const ana = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana Lima' });
		await driver.addPast(ana.conversationId, [
			{ text: 'Too old', channel: 'whatsapp', received: '2026-01-05T08:00:00.000Z' },
			{ text: 'Where is my order?', channel: 'whatsapp', received: '2026-01-05T08:59:00.000Z' },
			{ text: 'On its way', received: '2026-01-05T20:00:00.000Z' },
		]);
		await driver.write(ana, { text: 'Still not here' });
		await driver.untilIdle();

		const [execution] = await finishedExecutions(client, id);
		const [{ transcript, ...rest }] = readOutput(await client.readExecution(execution!.id), 'End') as [
			{ transcript: string },
		];
		expect(rest).toMatchObject({ userId: ana.userId, messages: 3, timeZone: 'Asia/Kolkata' });
		const [asked, answered, last] = transcript.split('\n');
		expect(asked).toBe('2026-01-05 14:29 WhatsApp · Ana Lima: Where is my order?');
		expect(answered).toBe('2026-01-06 01:30 WhatsApp · Business: On its way');
		expect(last).toMatch(/WhatsApp · Ana Lima: Still not here$/);
	},
	TIMEOUT,
);
