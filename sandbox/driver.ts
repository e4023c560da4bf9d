import axios, { isAxiosError, type Method } from 'axios';
import type { ActivityType } from './api/activities';
import type { Customer } from './api/customers';
import type { Attempt } from './api/attempts';
import type { Delivery } from './api/delivery';
import type {
	AgentControl,
	AgentWrite,
	CustomerCreate,
	CustomerTap,
	CustomerWrite,
	RawDelivery,
	SettingsChange,
} from './api/driver/schemas';
import type { ApiTrouble, ChannelTrouble } from './api/driver/troubles';
import type { Conversation, Message, Switchboard, SwitchboardIntegration } from './api/model';
import type { ScreenEntry } from './api/phones';
import type { RequestEntry } from './api/requests';
import type { Tapped } from './api/taps';

export type { ApiTrouble, Attempt, ChannelTrouble, Customer, Message, RequestEntry, ScreenEntry, Tapped };

/** What SunCo posts to a webhook. */
export interface Envelope {
	app: { id: string };
	webhook: { id: string; version: string };
	events: Array<{ id: string; createdAt: string; type: string; payload: Record<string, unknown> }>;
}

export interface AgentWorkspace {
	switchboard: Switchboard;
	switchboardIntegration: SwitchboardIntegration;
}

export type DeliveryEntry = Omit<Delivery, 'body'> & { body: Envelope };

type Who = string | { userId: string };
type Placement = Pick<CustomerWrite, 'channel' | 'conversationId' | 'copies'>;
type WriteOptions = Placement & Pick<CustomerWrite, 'metadata'>;
type TapOptions = Placement & Pick<CustomerTap, 'messageId'>;

const toUserId = (who: Who) => encodeURIComponent(typeof who === 'string' ? who : who.userId);

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

	const act = async <Answer>(who: Who, action: string, body: object) =>
		await call<Answer>('POST', `/customers/${toUserId(who)}/${action}`, body);

	const show = async (who: Who, type: ActivityType, options: Placement) =>
		await act<object>(who, 'activities', { type, ...options });

	const handOver = async (conversationId: string, action: string, wish: AgentControl) =>
		await call<Conversation>('POST', `/conversations/${conversationId}/${action}`, wish);

	return {
		createCustomer: async (wish: CustomerCreate) => await call<Customer>('POST', '/customers', wish),
		write: async (who: Who, content: CustomerWrite['content'], options: WriteOptions = {}) =>
			await act<Message>(who, 'messages', { content, ...options }),
		/** Taps the newest button with this text or payload. */
		tap: async (who: Who, button: string, options: TapOptions = {}) =>
			await act<Tapped>(who, 'taps', { button, ...options }),
		read: async (who: Who, options: Placement = {}) => await show(who, 'conversation:read', options),
		startTyping: async (who: Who, options: Placement = {}) => await show(who, 'typing:start', options),
		stopTyping: async (who: Who, options: Placement = {}) => await show(who, 'typing:stop', options),
		/** Makes an anonymous customer a known one. */
		signIn: async (who: Who, externalId: string) => await act<object>(who, 'sign-in', { externalId }),
		block: async (who: Who, blocked = true) => await act<object>(who, 'block', { blocked }),
		closeWhatsAppWindow: async (who: Who) => await act<object>(who, 'whatsapp-window/close', {}),
		screen: async (who: Who) => await call<ScreenEntry[]>('GET', `/customers/${toUserId(who)}/screen`),
		writeAsAgent: async (conversationId: string, message: AgentWrite) =>
			await call<Message>('POST', `/conversations/${conversationId}/agent-messages`, message),
		/** Makes sure that the agents are on a switchboard that is on; the actions below do so by themselves. */
		openAgentWorkspace: async () => await call<AgentWorkspace>('POST', '/agent-workspace'),
		/** An agent steps in unasked. */
		takeControl: async (conversationId: string, wish: AgentControl = {}) =>
			await handOver(conversationId, 'take-control', wish),
		acceptAsAgent: async (conversationId: string, wish: AgentControl = {}) =>
			await handOver(conversationId, 'accept-control', wish),
		/** Passes control to the workspace's next in line, or releases it; the reason is `ticketClosed`. */
		closeTicket: async (conversationId: string, wish: AgentControl = {}) =>
			await handOver(conversationId, 'close-ticket', wish),

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
		trouble: async (rule: ApiTrouble | ChannelTrouble) => await call<object>('POST', '/trouble', rule),
		clearTrouble: async () => await call<object>('DELETE', '/trouble'),
		moveClock: async (milliseconds: number) =>
			await call<{ now: string }>('POST', '/clock', { milliseconds }),
		configure: async (settings: SettingsChange) => await call<SettingsChange>('PATCH', '/settings', settings),
		reset: async () => await call<object>('POST', '/reset'),
	};
}

export type Driver = ReturnType<typeof createDriver>;
