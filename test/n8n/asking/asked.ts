import type { IDataObject } from 'n8n-workflow';
import type { Customer } from '../../../sandbox/driver';
import { AdminApi } from '../../shared/adminApi';
import { until } from '../../shared/until';
import type { Instance } from '../harness/instance';
import { subscribe } from '../harness/subscription';
import { actionWorkflow } from '../harness/workflows';
import { askingWorkflow } from './askingWorkflow';
import { readOutcomes, type Outcome } from './outputs';

/** A workflow that asks for any text and takes the first message; gives its ID. */
export async function activateAsking(instance: Instance, options: IDataObject = {}): Promise<string> {
	const question = { responseType: 'text', options: { waitForMore: 0, ...options } };
	return (await subscribe(instance, askingWorkflow('Asking', question))).workflowId;
}

/** A customer who has written, and whose question waits. */
export async function createAsked(instance: Instance, workflowId: string): Promise<Customer> {
	const before = await readOutcomes(instance, workflowId);
	const customer = await instance.driver.createCustomer({ channel: 'whatsapp' });
	await instance.driver.write(customer, { text: 'Hello' });
	await untilAsked(instance, workflowId, before.length + 1);
	return customer;
}

/** The question that this execution has asked waits. */
export async function untilAsked(instance: Instance, workflowId: string, count = 1): Promise<void> {
	const { status, fault } = (await settledOutcomes(instance, workflowId, count)).at(-1)!;
	if (status !== 'waiting') throw new Error(`The execution is over (${status}): ${fault}`);
}

/** When no execution of the workflow runs; those that wait may. */
export async function settledOutcomes(
	instance: Instance,
	workflowId: string,
	count: number,
): Promise<Outcome[]> {
	let outcomes: Outcome[] = [];
	await until(async () => {
		outcomes = await readOutcomes(instance, workflowId);
		return outcomes.length >= count && outcomes.every(({ status }) => !['new', 'running'].includes(status));
	}, 100);
	return outcomes;
}

/** The records of questions in a conversation's metadata, by their keys; emptied ones are not there. */
export async function readSlots(
	{ sandbox }: Instance,
	conversationId: string,
): Promise<Array<[key: string, record: string]>> {
	const { conversation } = await new AdminApi(sandbox).call<{
		conversation: { metadata?: Record<string, string> };
	}>('GET', `/conversations/${conversationId}`);
	return Object.entries(conversation.metadata ?? {}).filter(
		([key, record]) => key.startsWith('n8nAsk') && record !== '',
	);
}

export async function readRecords(instance: Instance, conversationId: string): Promise<string[]> {
	return (await readSlots(instance, conversationId)).map(([, record]) => record);
}

/** `o` for each question that is open, `a` for one that is done. */
export async function readStates(instance: Instance, conversationId: string): Promise<string[]> {
	return (await readRecords(instance, conversationId)).map((record) => record.split(';')[2] ?? record);
}

/** Runs a question to this conversation by hand, as in the editor; gives the workflow's ID. */
export async function askByHand(
	{ client, credential }: Instance,
	conversationId: string,
	question: IDataObject = {},
): Promise<string> {
	const parameters = {
		resource: 'message',
		operation: 'sendAndWait',
		sendTo: 'conversation',
		conversationId,
		message: 'Which day?',
		responseType: 'text',
		...question,
		options: { waitForMore: 0, ...(question.options as IDataObject) },
	};
	const workflow = actionWorkflow('By hand', parameters);
	const { id } = await client.importWorkflow(workflow, credential);
	await client.request('POST', `/workflows/${id}/run`, { triggerToStartFrom: { name: 'Start' } });
	return id;
}

/** All but this one. */
export async function deleteWorkflows({ client }: Instance, kept?: string): Promise<void> {
	for (const { id } of await client.listWorkflows()) if (id !== kept) await client.deleteWorkflow(id);
}
