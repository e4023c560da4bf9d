import type { IDataObject } from 'n8n-workflow';
import type { Customer, Message } from '../../../../sandbox/driver';
import { AdminApi, type CustomIntegration } from '../../../shared/adminApi';
import { until } from '../../../shared/until';
import { startReceiver, type Receiver } from '../receiver';
import type { Surroundings } from '../sandbox';
import { AskingExecution, type Asking } from './askingExecution';
import { answerWaiting } from './waitingWebhook';

/** An n8n with an active trigger, in which workflows ask customers. */
export interface Asker {
	surroundings: Surroundings;
	admin(): AdminApi;
	receiver(): Receiver;
	executions: Map<string, AskingExecution>;
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
	/** What the conversation's metadata holds. */
	metadata(customer: Pick<Customer, 'conversationId'>): Promise<IDataObject>;
	setMetadata(customer: Pick<Customer, 'conversationId'>, metadata: IDataObject): Promise<void>;
	/** Of the business, in words. */
	said(customer: Customer): Promise<string[]>;
}

export async function startAsking(surroundings: Surroundings): Promise<Asker> {
	const executions = new Map<string, AskingExecution>();
	const admin = () => new AdminApi(surroundings.sandbox);
	let count = 0;
	const receiver: Receiver = await startReceiver({}, async (request, response, url) => {
		await answerWaiting(request, response, url, executions);
	});
	const webhooks = [{ target: receiver.webhookUrl, triggers: ['conversation:message'] }];
	const body = { type: 'custom', displayName: 'n8n', webhooks };
	const { integration } = await admin().call<{ integration: CustomIntegration }>(
		'POST',
		'/integrations',
		body,
	);
	const { secret } = integration.webhooks[0]!;
	receiver.credential = surroundings.credential;
	receiver.staticData = {
		subscription: { integrationId: integration.id, secret, appId: surroundings.sandbox.appId, since: 1 },
	};

	const asker: Asker = {
		surroundings,
		admin,
		receiver: () => receiver,
		executions,
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
			const execution = new AskingExecution(String(++count), origin, surroundings.credential, {
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
		async metadata({ conversationId }) {
			const { conversation } = await admin().call<{ conversation: { metadata?: IDataObject } }>(
				'GET',
				`/conversations/${conversationId}`,
			);
			return conversation.metadata ?? {};
		},
		async setMetadata({ conversationId }, metadata) {
			await admin().call('PATCH', `/conversations/${conversationId}`, { metadata });
		},
		async said({ conversationId }) {
			const { messages } = await admin().call<{ messages: Message[] }>(
				'GET',
				`/conversations/${conversationId}/messages`,
			);
			return messages
				.filter(({ author }) => author.type === 'business')
				.map(({ content }) => String((content as IDataObject).text));
		},
	};
	return asker;
}
