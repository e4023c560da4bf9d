import type { INodeListSearchResult, INodeProperties } from 'n8n-workflow';
import { propertiesOf } from '../../../nodes/SunshineConversations/running/properties';
import { ACTION, allResources } from '../../shared/nodeTypes';
import { until } from '../../shared/until';
import { openEditor, type Browser } from '../harness/browser';
import { TIMEOUT, useN8n } from '../harness/instance';
import { createSampleAccount, type SampleAccount } from '../harness/sampleAccount';
import { actionWorkflow } from '../harness/workflows';

const instance = useN8n();
let account: SampleAccount;
let browser: Browser;
beforeAll(async () => {
	account = await createSampleAccount(instance);
	browser = await openEditor(instance.n8n.url);
}, TIMEOUT);
afterAll(async () => await browser?.close());

/** What the editor asks for when a list is opened, or when one types into it. */
const search = async (methodName: string, filter?: string, currentNodeParameters: object = {}) =>
	await instance.client.request<INodeListSearchResult>(
		'POST',
		'/dynamic-node-parameters/resource-locator-results',
		{
			nodeTypeAndVersion: { name: ACTION, version: 1 },
			path: 'parameters.any',
			methodName,
			filter,
			currentNodeParameters,
			credentials: { [instance.credential.type]: instance.credential },
		},
	);

type Row = [
	method: string,
	(account: SampleAccount) => { filter?: string; parameters?: object; value: string },
];

const rows: Row[] = [
	['searchApps', ({ appId }) => ({ value: appId })],
	[
		'searchClients',
		({ userId, clientId }) => ({ filter: 'whatsapp', parameters: { userId }, value: clientId }),
	],
	['searchConversations', ({ conversationId }) => ({ filter: 'ana@example.com', value: conversationId })],
	[
		'searchConversationsOfUser',
		({ userId, conversationId }) => ({ parameters: { userId }, value: conversationId }),
	],
	['searchCustomIntegrations', ({ customIntegrationId }) => ({ filter: 'bot', value: customIntegrationId })],
	['searchIntegrations', ({ smsIntegrationId }) => ({ filter: 'twilio', value: smsIntegrationId })],
	[
		'searchIntegrationsOfChannel',
		({ whatsAppIntegrationId }) => ({ parameters: { matchType: 'whatsapp' }, value: whatsAppIntegrationId }),
	],
	['searchPhoneIntegrations', ({ smsIntegrationId }) => ({ filter: 'twilio', value: smsIntegrationId })],
	['searchSwitchboardIntegrations', () => ({ filter: 'de', value: 'desk' })],
	['searchSwitchboardIntegrationIds', ({ botId }) => ({ filter: 'bot', value: botId })],
	[
		'searchWebhooks',
		({ customIntegrationId, webhookId }) => ({
			parameters: { integrationId: { __rl: true, mode: 'list', value: customIntegrationId } },
			value: webhookId,
		}),
	],
];

it('every dropdown has its row', () => {
	const searches = (field: INodeProperties): string[] => [
		...(field.modes ?? []).flatMap(({ typeOptions }) => typeOptions?.searchListMethod ?? []),
		...((field.options ?? []) as INodeProperties[]).flatMap(searches),
	];
	const used = new Set(propertiesOf(allResources).flatMap(searches));
	expect([...used].sort()).toEqual(rows.map(([method]) => method).sort());
});

it.each(rows)('%s finds it in a real n8n', async (method, wish) => {
	const { filter, parameters, value } = wish(account);
	const { results } = await search(method, filter, parameters);
	expect(results.map((entry) => entry.value)).toEqual([value]);
});

it(
	'a conversation is found by the email address and chosen in the editor, and the message goes there',
	async () => {
		const { client, credential, n8n, driver } = instance;
		const { page } = browser;
		const to = { sendTo: 'conversation' };
		const parameters = { resource: 'message', operation: 'send', ...to, text: 'Chosen from the list' };
		const workflow = await client.importWorkflow(actionWorkflow('Dropdowns', parameters), credential);
		await page.goto(`${n8n.url}/workflow/${workflow.id}`);
		await page.locator('[data-test-id="canvas-node"][data-node-name="Action"]').dblclick();

		const field = page.locator('[data-test-id="resource-locator-conversationId"]');
		await field.locator('input').last().click();
		await page.locator('[data-test-id="rlc-search"]').fill('ana@example.com');
		await page
			.locator('[data-test-id="rlc-item"]')
			.filter({ hasText: /Ana · WhatsApp · / })
			.click();
		await page.locator('[data-test-id="node-execute-button"]').click();
		const texts = async () => (await driver.screen(account.userId)).map(({ text }) => text);
		await until(async () => (await texts()).includes('Chosen from the list'));
	},
	TIMEOUT,
);
