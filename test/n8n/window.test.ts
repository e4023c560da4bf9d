import type { IDataObject } from 'n8n-workflow';
import { readOutput, type Execution } from '../../sandbox/n8n/client/executions';
import { finishedExecutions } from './harness/finishedExecutions';
import { TIMEOUT, useN8n } from './harness/instance';
import { actionWorkflow } from './harness/workflows';

const DAY = 24 * 60 * 60 * 1000;
const instance = useN8n();

async function runOnce(parameters: IDataObject): Promise<Execution> {
	const { client, credential } = instance;
	const message = { resource: 'message', operation: 'send', text: 'Your order is on its way' };
	const workflow = actionWorkflow('The WhatsApp window', { ...message, ...parameters });
	const { id } = await client.importWorkflow(workflow, credential);
	await client.request('POST', `/workflows/${id}/run`, { triggerToStartFrom: { name: 'Start' } });
	const [execution] = await finishedExecutions(client, id);
	return await client.readExecution(execution!.id);
}

it(
	'a message within the window, and after it a template, nothing or an error, as was chosen',
	async () => {
		const { driver } = instance;
		const ana = await driver.createCustomer({ channel: 'whatsapp' });
		const { received } = await driver.write(ana, { text: 'Where is my order?' });
		const to = { sendTo: 'conversation', conversationId: ana.conversationId };
		const template = {
			options: {
				outsideWindow: {
					values: { choice: 'sendTemplate', templateName: 'order_shipped', languageCode: 'en' },
				},
			},
		};

		const inside = await runOnce({ ...to, ...template });
		expect(readOutput(inside, 'Action')).toMatchObject([{ sentAs: 'message', messageType: 'text' }]);

		await driver.moveClock(DAY);
		const outside = await runOnce({ ...to, ...template });
		expect(readOutput(outside, 'Action')).toMatchObject([{ sentAs: 'template', messageType: 'template' }]);

		const skipped = await runOnce({ ...to, options: { outsideWindow: { values: { choice: 'skip' } } } });
		expect(skipped.status).toBe('success');
		expect(readOutput(skipped, 'Action')).toMatchObject([{ sentAs: 'nothing', lastWroteAt: received }]);

		const failed = await runOnce({ ...to, options: { outsideWindow: { values: { choice: 'fail' } } } });
		expect(failed.status).toBe('error');
		expect(failed.data.resultData.error?.message).toContain(`last wrote on WhatsApp at ${received}`);

		const anyway = await runOnce({ ...to, options: { outsideWindow: { values: { choice: 'sendAnyway' } } } });
		expect(anyway.status).toBe('success');

		expect(await driver.screen(ana)).toMatchObject([
			{ author: 'user' },
			{ state: 'delivered', text: 'Your order is on its way' },
			{ state: 'delivered', content: { template: { name: 'order_shipped' } } },
			{ state: 'failed', text: 'Your order is on its way' },
		]);
		const methods = (await driver.requests())
			.filter(({ path }) => path.endsWith('/messages'))
			.map(({ method }) => method);
		expect(methods).toEqual(['GET', 'POST', 'GET', 'POST', 'GET', 'GET', 'POST']);
	},
	TIMEOUT,
);
