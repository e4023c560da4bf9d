import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Customer } from '../../../sandbox/driver';
import { runAction, type Result, type Run } from './engine';
import { useSandbox, type Surroundings } from './sandbox';

export const HOUR = 60 * 60 * 1000;

/** What is sent is not looked at first, unless a test is about that. */
const TO_SEND = { resource: 'message', operation: 'send' };

/** Of a template. */
export const FIELDS: INodeParameters = {
	templateName: 'order_shipped',
	languageCode: 'pt_PT',
	bodyParameters: { values: [{ text: 'Ana', name: '' }] },
};

/** To send instead of the message when the window is closed. */
export const TEMPLATE = outside('sendTemplate', FIELDS);

/** The parameters of a template, for Send when the window is closed. */
export function insteadOfMessage({ options, ...fields }: IDataObject): { options: INodeParameters } {
	return { options: outside('sendTemplate', { ...fields, ...(options as object) } as INodeParameters) };
}

/** The option with this choice for a closed window, and what belongs to it. */
export function outside(choice: string, fields: INodeParameters = {}): INodeParameters {
	return { outsideWindow: { values: { choice, ...fields } } };
}

/** A sandbox, and what tests of sending to customers on WhatsApp have in common. */
export function useSending() {
	const surroundings: Surroundings = useSandbox();
	return {
		surroundings,

		/** Sends "Hello" as the parameters say; `calls` are the requests that this made. */
		async send(
			{ conversationId }: Pick<Customer, 'conversationId'>,
			parameters: INodeParameters,
			more: Partial<Run> = {},
		): Promise<Result & { calls: string[] }> {
			const message = { ...TO_SEND, sendTo: 'conversation', text: 'Hello' };
			const before = (await surroundings.callsMade()).length;
			const result = await runAction({
				credential: surroundings.credential,
				parameters: {
					...message,
					conversationId,
					...parameters,
					options: { ...outside('sendAnyway'), ...(parameters.options as INodeParameters) },
				},
				...more,
			});
			const calls = (await surroundings.callsMade()).slice(before);
			return {
				...result,
				calls: calls.map((call) =>
					call.replace(/\/(conversations|users)\/\w+\/(messages|part|act|clients)/, '/$2'),
				),
			};
		},

		createAna: async () => await surroundings.driver.createCustomer({ channel: 'whatsapp' }),

		/** Messages of the business, at the same time. */
		async chatter({ conversationId }: Customer, count: number): Promise<void> {
			const writes = Array.from(
				{ length: count },
				async (_, index) => await surroundings.driver.writeAsAgent(conversationId, { text: String(index) }),
			);
			await Promise.all(writes);
		},

		/** What the customer's phone shows of the business. */
		async received(customer: Customer) {
			const screen = await surroundings.driver.screen(customer);
			return screen
				.filter(({ author }) => author === 'business')
				.map(({ state, text, content }) => ({ state, text, content }));
		},
	};
}
