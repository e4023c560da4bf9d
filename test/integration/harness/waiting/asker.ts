import type { IDataObject } from 'n8n-workflow';
import type { Customer } from '../../../../sandbox/driver';
import { AdminApi } from '../../../shared/adminApi';
import { until } from '../../../shared/until';
import { startReceiver, type Receiver } from '../receiver';
import type { Surroundings } from '../sandbox';
import { AskingExecution, type Asking } from './askingExecution';
import { createConversationCalls, type ConversationCalls } from './conversationCalls';
import { register } from './registration';
import { answerWaiting } from './waitingWebhook';

/** An n8n with an active trigger, in which workflows ask customers. */
export interface Asker extends ConversationCalls {
	surroundings: Surroundings;
	admin(): AdminApi;
	receiver(): Receiver;
	executions: Map<string, AskingExecution>;
	/** The status of each answer that was given for an execution. */
	rings: number[];
	/** The host that each of these calls was made to. */
	hosts: Array<string | undefined>;
	/** Calls as the trigger does, by the newest record. */
	ring(customer: Pick<Customer, 'conversationId'>, messageId: unknown): Promise<{ taken?: boolean }>;
	/** Another active trigger in this n8n. */
	addTrigger(): Promise<Receiver>;
	/** Asks the customer; gives the execution when it waits or has ended. */
	ask(
		customer: Pick<Customer, 'conversationId'>,
		question?: IDataObject,
		more?: Partial<Asking>,
	): Promise<AskingExecution>;
	/** The same, before it has ended. */
	begin(
		customer: Pick<Customer, 'conversationId'>,
		question?: IDataObject,
		more?: Partial<Asking>,
	): AskingExecution;
	/** A customer's message, until it is delivered and all that came of it is done. */
	write(customer: Customer, ...messages: Array<IDataObject | string>): Promise<void>;
}

export async function startAsking(surroundings: Surroundings): Promise<Asker> {
	const executions = new Map<string, AskingExecution>();
	const admin = () => new AdminApi(surroundings.sandbox);
	let count = 0;
	const rings: number[] = [];
	const hosts: Asker['hosts'] = [];
	const addTrigger = async (): Promise<Receiver> => {
		const trigger = await startReceiver({}, async (request, response, url) => {
			hosts.push(request.headers.host);
			response.once('finish', () => rings.push(response.statusCode));
			await answerWaiting(request, response, url, executions);
		});
		trigger.credential = surroundings.credential;
		trigger.staticData = await register(surroundings, trigger.webhookUrl);
		return trigger;
	};
	const receiver = await addTrigger();

	const asker: Asker = {
		surroundings,
		admin,
		receiver: () => receiver,
		executions,
		rings,
		hosts,
		addTrigger,
		async ring(customer, messageId) {
			const place = String((await asker.metadata(customer)).n8nAsk1)
				.split(';')
				.at(-1);
			const url = `${new URL(receiver.webhookUrl).origin}/webhook-waiting${place}`;
			const body = JSON.stringify({ messageId });
			const headers = { 'Content-Type': 'application/json' };
			return (await (await fetch(url, { method: 'POST', body, headers })).json()) as { taken?: boolean };
		},
		begin({ conversationId }, question = {}, more = {}) {
			const parameters = {
				resource: 'message',
				operation: 'sendAndWait',
				sendTo: 'conversation',
				conversationId,
				message: 'Which size?',
				...question,
			} as Asking['parameters'];
			const { origin } = new URL(receiver.webhookUrl);
			const execution = new AskingExecution(String(++count), more.url ?? origin, surroundings.credential, {
				parameters,
				...more,
			});
			executions.set(execution.id, execution);
			return execution;
		},
		async ask(...begin) {
			const execution = asker.begin(...begin);
			await execution.run();
			return execution;
		},
		async write(customer, ...messages) {
			for (const message of messages) {
				await surroundings.driver.write(customer, typeof message === 'string' ? { text: message } : message);
			}
			await surroundings.driver.untilIdle();
			await until(() => [...executions.values()].every(({ status }) => status !== 'running'));
		},
		...createConversationCalls(admin),
	};
	return asker;
}
