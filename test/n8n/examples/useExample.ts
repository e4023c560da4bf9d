import type { IDataObject } from 'n8n-workflow';
import type { Message } from '../../../sandbox/driver';
import type { WorkflowFile } from '../../../sandbox/n8n/client/workflowFile';
import { AdminApi } from '../../shared/adminApi';
import { finishedExecutions } from '../harness/finishedExecutions';
import { TIMEOUT, type Instance } from '../harness/instance';

export interface Example {
	workflowId: string;
	/** Resolves when all that has happened so far is answered; as many executions must have failed. */
	settle(failed?: number): Promise<void>;
	/** What the business has said on the phone, oldest first. */
	hear(userId: string): Promise<string[]>;
	/** Everything in the conversation, also what the phone does not show. */
	readConversation(conversationId: string): Promise<Message[]>;
	/** Who is in control; nothing for nobody. */
	readControl(conversationId: string): Promise<string | undefined>;
}

/** A file of `examples/`, imported as a user does it and active while the tests around run. */
export function useExample(instance: Instance, readFile: () => WorkflowFile): Example {
	const example = {} as Example;

	example.settle = async (failed = 0) => {
		const { client, driver } = instance;
		for (;;) {
			await driver.untilIdle();
			const executions = await finishedExecutions(client, example.workflowId);
			await driver.untilIdle();
			if ((await client.listExecutions(example.workflowId)).length > executions.length) continue;
			expect(executions.filter(({ status }) => status !== 'success')).toHaveLength(failed);
			return;
		}
	};
	example.hear = async (userId) =>
		(await instance.driver.screen(userId))
			.filter(({ author }) => author === 'business')
			.map(({ text }) => text);
	example.readConversation = async (conversationId) => {
		const path = `/conversations/${conversationId}/messages`;
		return (await new AdminApi(instance.sandbox).call<{ messages: Message[] }>('GET', path)).messages;
	};
	example.readControl = async (conversationId) => {
		const { conversation } = await new AdminApi(instance.sandbox).call<{
			conversation: { activeSwitchboardIntegration?: { name: string } };
		}>('GET', `/conversations/${conversationId}`);
		return conversation.activeSwitchboardIntegration?.name;
	};

	beforeAll(async () => {
		const { id } = await instance.client.importWorkflow(readFile(), instance.credential);
		await instance.client.activate(id);
		example.workflowId = id;
	}, TIMEOUT);
	afterAll(async () => {
		if (example.workflowId) await instance.client.deleteWorkflow(example.workflowId);
		await closeSwitchboard(instance);
	}, TIMEOUT);

	return example;
}

/** The next example begins without agents, to whom every conversation would go. */
async function closeSwitchboard({ sandbox }: Instance): Promise<void> {
	const admin = new AdminApi(sandbox);
	const { switchboards } = await admin.call<{ switchboards: Array<{ id: string }> }>('GET', '/switchboards');
	for (const { id } of switchboards) await admin.call('DELETE', `/switchboards/${id}`);
}

/** The file with one node changed. */
export function withNode(
	file: WorkflowFile,
	nodeName: string,
	change: (parameters: IDataObject) => void,
): WorkflowFile {
	const copy = structuredClone(file);
	change(copy.nodes.find(({ name }) => name === nodeName)!.parameters);
	return copy;
}
