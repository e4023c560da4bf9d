import { AdminApi } from '../../shared/adminApi';
import { until } from '../../shared/until';
import { openEditor, type Browser } from '../harness/browser';
import { finishedExecutions } from '../harness/finishedExecutions';
import { TIMEOUT, useN8n } from '../harness/instance';
import { listeningWorkflow } from '../harness/workflows';

const instance = useN8n();
let browser: Browser;
beforeAll(async () => (browser = await openEditor(instance.n8n.url)), TIMEOUT);
afterAll(async () => await browser?.close());

it(
	'a test run in the editor has a webhook of its own and leaves the production webhook alone',
	async () => {
		const { client, credential, driver, n8n, sandbox } = instance;
		const { page } = browser;
		const admin = new AdminApi(sandbox);
		const workflow = await client.importWorkflow(listeningWorkflow('Editor'), credential);
		await client.activate(workflow.id);
		const production = await admin.customIntegrations();

		await page.goto(`${n8n.url}/workflow/${workflow.id}`);
		await page.locator('[data-test-id="execute-workflow-button"]').click();
		await page.getByText('Waiting for trigger event').first().waitFor();
		const during = await admin.customIntegrations();
		expect(during.map(({ displayName }) => displayName)).toEqual([
			'n8n: Editor (Trigger)',
			'n8n test: Editor (Trigger)',
		]);
		expect(during[0]).toEqual(production[0]);

		const customer = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
		await driver.write(customer, { text: 'Hello from the phone' });
		await driver.untilIdle();
		await page.locator('[data-test-id="canvas-node"][data-node-name="Trigger"]').dblclick();
		await page.getByText('Hello from the phone').waitFor();

		await until(async () => (await admin.customIntegrations()).length === production.length);
		expect(await admin.customIntegrations()).toEqual(production);
		const modes = (await finishedExecutions(client, workflow.id)).map(({ mode }) => mode);
		expect(modes.sort()).toEqual(['manual', 'webhook']);
	},
	TIMEOUT,
);

it(
	'the credential is tested in the editor',
	async () => {
		const { page } = browser;
		await page.goto(`${instance.n8n.url}/home/credentials`);
		await page.getByText('Sandbox', { exact: true }).first().click();
		await page.getByText('Connection tested successfully').waitFor();
	},
	TIMEOUT,
);
