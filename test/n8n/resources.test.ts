import type { IDataObject } from 'n8n-workflow';
import { accountKey } from '../../sandbox/api/state/fixedCredentials';
import { readOutput, type Execution } from '../../sandbox/n8n/client/executions';
import type { WorkflowFile, WorkflowNode } from '../../sandbox/n8n/client/workflowFile';
import { describeCredential } from '../../sandbox/n8n/demo';
import { AdminApi } from '../shared/adminApi';
import { nodeTypeOf } from '../shared/nodeTypes';
import { finishedExecutions } from './harness/finishedExecutions';
import { TIMEOUT, useN8n } from './harness/instance';
import { createSampleAccount, type SampleAccount } from './harness/sampleAccount';

/** One operation of each resource, with what it gives. */
const rows = (account: SampleAccount): Array<[string, IDataObject, IDataObject]> => [
	['app: get', { appId: account.appId }, { id: account.appId }],
	['appKey: getMany', { appId: account.appId, returnAll: true }, { id: expect.stringMatching(/^app_/) }],
	['attachment: upload', { binaryPropertyName: 'data' }, { mediaUrl: expect.stringMatching(/^http/) }],
	['conversation: get', { conversationId: account.conversationId }, { inControl: 'bot' }],
	['device: getMany', { userId: account.webUserId }, { type: 'web' }],
	['integration: get', { integrationId: account.customIntegrationId }, { type: 'custom' }],
	[
		'integrationKey: create',
		{ integrationId: account.customIntegrationId, displayName: 'n8n' },
		{ id: expect.stringMatching(/^int_/), displayName: 'n8n' },
	],
	[
		'message: send',
		{ sendTo: 'conversation', conversationId: account.conversationId, text: 'Hello from n8n' },
		{ conversationId: account.conversationId, text: 'Hello from n8n' },
	],
	[
		'message: writeFirst',
		{
			phoneNumber: '+351912345678',
			integrationId: account.smsIntegrationId,
			notificationType: 'text',
			text: 'Your order is on its way',
		},
		{ destinationId: '+351912345678' },
	],
	['participant: getMany', { conversationId: account.conversationId }, { userId: account.userId }],
	['switchboard: getMany', {}, { id: account.switchboardId, enabled: true }],
	[
		'conversation: handOver',
		{
			conversationOf: 'conversation',
			conversationId: account.conversationId,
			target: 'other',
			switchboardIntegration: 'desk',
		},
		{ conversationId: account.conversationId, inControl: 'desk' },
	],
	['switchboardIntegration: getMany', { limit: 1 }, { name: 'bot' }],
	['user: getOrCreate', { externalId: 'customer-42' }, { externalId: 'customer-42', created: true }],
	['userChannel: getMany', { userId: account.userId }, { id: account.clientId, type: 'whatsapp' }],
	['webhook: getMany', { integrationId: account.customIntegrationId }, { target: account.target }],
];

const instance = useN8n();

const toNode = (name: string, type: string, parameters: IDataObject, typeVersion = 1): WorkflowNode => ({
	id: name,
	name,
	type,
	typeVersion,
	position: [0, 0],
	parameters,
});

/** A manual trigger, a text as a file, and each operation behind it. */
function workflowOf(operations: Array<[string, IDataObject, IDataObject]>): WorkflowFile {
	const actions = operations.map(([name, parameters]) => {
		const [resource, operation] = name.split(': ');
		return toNode(name, nodeTypeOf(resource), { resource, operation, ...parameters });
	});
	return {
		name: 'One operation of each resource',
		nodes: [
			toNode('Start', 'n8n-nodes-base.manualTrigger', {}),
			toNode('Text', 'n8n-nodes-base.set', { mode: 'raw', jsonOutput: '{"text": "a file"}' }, 3.4),
			toNode(
				'File',
				'n8n-nodes-base.convertToFile',
				{ operation: 'toText', sourceProperty: 'text', options: { fileName: 'note.txt' } },
				1.1,
			),
			...actions,
		],
		connections: {
			Start: { main: [[{ node: 'Text', type: 'main', index: 0 }]] },
			Text: { main: [[{ node: 'File', type: 'main', index: 0 }]] },
			File: { main: [actions.map(({ name }) => ({ node: name, type: 'main', index: 0 }))] },
		},
	};
}

async function runOnce(file: WorkflowFile): Promise<Execution> {
	const { client, credential } = instance;
	const described = describeCredential(instance.sandbox);
	const account = await client.saveCredential({
		...described,
		name: 'Account',
		data: { ...described.data, keyId: accountKey.id, keySecret: accountKey.secret },
	});
	const { id } = await client.importWorkflow(file, credential);
	const { nodes } = await client.request<WorkflowFile>('GET', `/workflows/${id}`);
	const asAccount = nodes.map((node) =>
		node.name.startsWith('appKey') ? { ...node, credentials: { [account.type]: account } } : node,
	);
	await client.request('PATCH', `/workflows/${id}`, { nodes: asAccount });
	await client.request('POST', `/workflows/${id}/run`, { triggerToStartFrom: { name: 'Start' } });
	const [execution] = await finishedExecutions(client, id);
	return await client.readExecution(execution!.id);
}

it(
	'one operation of each resource runs in a real n8n',
	async () => {
		const account = await createSampleAccount(instance);
		const operations = rows(account);
		const execution = await runOnce(workflowOf(operations));

		expect(execution.data.resultData.error).toBeUndefined();
		for (const [name, , output] of operations) {
			expect([name, readOutput(execution, name)[0]]).toEqual([name, expect.objectContaining(output)]);
		}
		const texts = (await instance.driver.screen(account.userId)).map(({ text }) => text);
		expect(texts).toContain('Hello from n8n');
		const { conversation } = await new AdminApi(instance.sandbox).call<{
			conversation: { activeSwitchboardIntegration: { name: string } };
		}>('GET', `/conversations/${account.conversationId}`);
		expect(conversation.activeSwitchboardIntegration.name).toBe('desk');
	},
	TIMEOUT,
);
