import type { ActivityType } from '../conversations/activities';
import type { Conversation, Device, Message, User, ScreenEntry } from '../model';
import type { Call } from './call';
import type {
	CustomerCreate,
	CustomerReferral,
	CustomerTap,
	CustomerWrite,
	OwnConversationUpdate,
} from './customerSchemas';
import type { Customer } from './customers/createCustomer';
import type { Tapped } from './customers/taps';
import type { CustomerMerge, DeviceAddition, SupportUserLink } from './identitySchemas';

type Who = string | { userId: string };
/** The client to act with, for customers who have several. */
type Actor = Pick<CustomerWrite, 'channel' | 'clientId'>;
type Placement = Actor & Pick<CustomerWrite, 'conversationId' | 'copies'>;
type WriteOptions = Placement & Pick<CustomerWrite, 'metadata' | 'quotedMessageId'>;
type TapOptions = Placement & Pick<CustomerTap, 'messageId'>;
type OwnPlace = Actor & Pick<OwnConversationUpdate, 'conversationId'>;
type ConversationChange = Omit<OwnConversationUpdate, keyof OwnPlace>;
type Referral = Pick<CustomerReferral, 'code' | 'details'>;

const readUserId = (who: Who) => (typeof who === 'string' ? who : who.userId);

/** Plays the people with the phones. */
export function createCustomerCalls(call: Call) {
	const act = async <Answer>(who: Who, action: string, body: object) =>
		await call<Answer>('POST', `/customers/${encodeURIComponent(readUserId(who))}/${action}`, body);

	const show = async (who: Who, type: ActivityType, options: Placement) =>
		await act<object>(who, 'activities', { type, ...options });

	return {
		createCustomer: async (wish: CustomerCreate) => await call<Customer>('POST', '/customers', wish),
		write: async (who: Who, content: CustomerWrite['content'], options: WriteOptions = {}) =>
			await act<Message>(who, 'messages', { content, ...options }),
		/** Taps the newest button with this text or payload. */
		tap: async (who: Who, button: string, options: TapOptions = {}) =>
			await act<Tapped>(who, 'taps', { button, ...options }),
		/** Answers the newest form that has no answer, by field name; a choice by its name or label. */
		submitForm: async (who: Who, values: Record<string, string>, options: TapOptions = {}) =>
			await act<Message>(who, 'form-responses', { values, ...options }),
		/** Arrives by a link or an advertisement. */
		refer: async (who: Who, referral: Referral, options: Placement = {}) =>
			await act<object>(who, 'referrals', { ...referral, ...options }),
		/** The channel sends data that the API hands on as it is. */
		passThrough: async (who: Who, forwarded: Record<string, unknown>, options: Placement = {}) =>
			await act<object>(who, 'passthrough', { forwarded, ...options }),
		/** Says yes or no to a link request whose confirmation is `prompt`. */
		answerLink: async (who: Who, accepted: boolean, channel?: string) =>
			await act<object>(who, 'link-answers', { accepted, channel }),
		read: async (who: Who, options: Placement = {}) => await show(who, 'conversation:read', options),
		startTyping: async (who: Who, options: Placement = {}) => await show(who, 'typing:start', options),
		stopTyping: async (who: Who, options: Placement = {}) => await show(who, 'typing:stop', options),
		/** Changes a conversation with the SDK, its metadata too; other channels let nobody do so. */
		updateConversation: async (who: Who, change: ConversationChange, options: OwnPlace = {}) =>
			await act<Conversation>(who, 'own-conversation', { ...change, ...options }),
		/** Makes an anonymous customer a known one; who is known by this ID already takes the customer over. */
		signIn: async (who: Who, externalId: string, actor: Actor = {}) =>
			await act<object>(who, 'sign-in', { externalId, ...actor }),
		/** Opens the SDK on one more device, as somebody who is known already. */
		addDevice: async (who: Who, channel: DeviceAddition['channel'], reason: DeviceAddition['reason']) =>
			await act<Device>(who, 'devices', { channel, reason }),
		/** Cuts the link to a channel, in the SDK. */
		unlink: async (who: Who, channel: string, sdk: Pick<Actor, 'clientId'> = {}) =>
			await act<object>(who, 'unlink', { channel, ...sdk }),
		/** The API notices in which language the customer writes. */
		detectLocale: async (who: Who, locale: string, actor: Actor = {}) =>
			await act<User>(who, 'locale', { locale, ...actor }),
		/** Makes two customers one; `user:merge` names the reason, which is `api` by default. */
		merge: async (surviving: Who, discarded: Who, reason?: CustomerMerge['reason']) =>
			await act<User>(surviving, 'merge', { discardedUserId: readUserId(discarded), reason }),
		/** Says what Zendesk Support knows of a customer, for the API to synchronize with. */
		linkSupportUser: async (who: Who, link: SupportUserLink) => await act<User>(who, 'support-user', link),
		block: async (who: Who, blocked = true, actor: Actor = {}) =>
			await act<object>(who, 'block', { blocked, ...actor }),
		closeWhatsAppWindow: async (who: Who) => await act<object>(who, 'whatsapp-window/close', {}),
		openWhatsAppWindow: async (who: Who) => await act<object>(who, 'whatsapp-window/open', {}),
		screen: async (who: Who) =>
			await call<ScreenEntry[]>('GET', `/customers/${encodeURIComponent(readUserId(who))}/screen`),
	};
}
