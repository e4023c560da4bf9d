import axios, { isAxiosError, type Method } from 'axios';
import { createAgentCalls, type AgentWorkspace } from './api/driver/agentCalls';
import { createCustomerCalls } from './api/driver/customerCalls';
import type { Customer } from './api/driver/customers/createCustomer';
import type { Tapped } from './api/driver/customers/taps';
import type { PastMessage } from './api/driver/pastSchemas';
import type { RawDelivery, SettingsChange } from './api/driver/schemas';
import { createTemplateCalls } from './api/driver/templateCalls';
import type {
	ApprovedTemplate,
	Attempt,
	Delivery,
	ApiFault,
	ChannelFault,
	Message,
	ScreenEntry,
	RequestEntry,
} from './api/model';

export type { AgentWorkspace, ApiFault, ApprovedTemplate, Attempt, ChannelFault, Customer, PastMessage };
export type { Message, RequestEntry, ScreenEntry, Tapped };

/** What SunCo posts to a webhook. */
export interface Envelope {
	app: { id: string };
	webhook: { id: string; version: string };
	events: Array<{ id: string; createdAt: string; type: string; payload: Record<string, unknown> }>;
}

export type DeliveryEntry = Omit<Delivery, 'body' | 'headers'> & { body: Envelope };

/** Plays everybody but the business: customers, agents, networks and the clock. */
export function createDriver(url: string) {
	async function call<Answer>(method: Method, path: string, body: unknown = {}): Promise<Answer> {
		try {
			const withBody = method === 'GET' || method === 'DELETE' ? {} : { data: body };
			const { data } = await axios.request<Answer>({
				method,
				url: `${url}/sandbox${path}`,
				proxy: false,
				...withBody,
			});
			return data;
		} catch (error) {
			const sentence = isAxiosError<{ error?: string }>(error) ? error.response?.data.error : undefined;
			throw sentence === undefined ? error : new Error(sentence);
		}
	}

	return {
		...createCustomerCalls(call),
		...createAgentCalls(call),
		...createTemplateCalls(call),

		/** Gives a conversation a past, from the oldest message to the newest; nobody is told of it. */
		addPast: async (conversationId: string, messages: PastMessage[]) =>
			await call<Message[]>('POST', `/conversations/${conversationId}/past`, { messages }),

		/** The next listings of the conversation miss what comes from now on, each page counts; its events do not wait. */
		hideNewMessages: async (conversationId: string, listings: number) =>
			await call<object>('POST', `/conversations/${conversationId}/hidden-messages`, { listings }),

		deliveries: async () => await call<DeliveryEntry[]>('GET', '/deliveries'),
		redeliver: async (deliveryId: string) =>
			await call<DeliveryEntry>('POST', `/deliveries/${deliveryId}/redeliver`),
		/** Posts any body to a webhook, once; a header of `null` is left out. */
		deliverRaw: async (webhookId: string, body: unknown, headers?: RawDelivery['headers']) =>
			await call<Attempt>('POST', `/webhooks/${webhookId}/raw`, { body, headers }),
		/** Waits until no delivery is under way. */
		untilIdle: async (options: { ignoreRetries?: boolean } = {}) =>
			await call<object>('POST', '/idle', options),

		requests: async () => await call<RequestEntry[]>('GET', '/requests'),
		injectFault: async (fault: ApiFault | ChannelFault) => await call<object>('POST', '/trouble', fault),
		clearFaults: async () => await call<object>('DELETE', '/trouble'),
		moveClock: async (milliseconds: number) =>
			await call<{ now: string }>('POST', '/clock', { milliseconds }),
		configure: async (settings: SettingsChange) => await call<SettingsChange>('PATCH', '/settings', settings),
		reset: async () => await call<object>('POST', '/reset'),
	};
}

export type Driver = ReturnType<typeof createDriver>;
