import type { ApprovedTemplate, Attempt, Delivery, Content, Metadata, ScreenEntry } from '../model';
import type { Settings } from '../state/settings';

/** What the page knows, in pieces that are sent anew when they change. */
export type PageRecord =
	Phone | DeskConversation | Call | WebhookDelivery | Circumstances | SwitchboardState | Template;

export interface PhoneEntry extends ScreenEntry {
	/** Whether a form has its answer. */
	isSubmitted?: boolean;
}

/** One customer on one channel. */
export interface Phone {
	kind: 'phone';
	/** That of the client. */
	id: string;
	userId: string;
	name: string;
	channel: string;
	/** From the customer's second one on this channel on. */
	number?: number;
	address: string;
	externalId?: string;
	locale?: string;
	/** What the customer can unlink in this web chat or app. */
	linkedChannels: string[];
	conversationId?: string;
	isBlocked: boolean;
	/** Set on WhatsApp only. */
	isWindowOpen?: boolean;
	/** Whether a link request waits for a yes or no. */
	hasLinkRequest: boolean;
	isBusinessTyping: boolean;
	businessLastRead?: string;
	unreadCount: number;
	/** The webhooks that hear the same from this customer, when there are several. */
	rivals: string[];
	entries: PhoneEntry[];
}

export interface DeskMessage {
	id: string;
	from: 'customer' | 'bot' | 'agent';
	name: string;
	/** In one line, for lists. */
	text: string;
	content: Content;
	metadata?: Metadata;
	at: string;
	/** Why a phone did not get it. */
	failure?: string;
}

/** One conversation as the agents see it. */
export interface DeskConversation {
	kind: 'conversation';
	id: string;
	name: string;
	channel: string;
	/** Who has it in hand; nobody when it is missing. */
	holder?: string;
	isWithAgents: boolean;
	/** Whom the control is offered to. */
	offeredTo?: string;
	isOfferedToAgents: boolean;
	metadata?: Metadata;
	customerLastRead?: string;
	lastUpdatedAt: string;
	messages: DeskMessage[];
}

/** One API call as it arrived. */
export interface Call {
	kind: 'call';
	id: string;
	at: string;
	method: string;
	path: string;
	status?: number;
	durationMs?: number;
	/** What it is about, in a few words. */
	gist?: string;
	body?: string;
	/** What was answered, when the call was refused. */
	answer?: string;
}

/** One event on its way to one webhook. */
export interface WebhookDelivery {
	kind: 'delivery';
	id: string;
	/** When the event came about. */
	at: string;
	type: string;
	target: string;
	state: Delivery['state'];
	attempts: Attempt[];
	gist?: string;
	body: string;
}

export interface Circumstances extends Settings {
	kind: 'circumstances';
	id: 'all';
}

export interface Bot {
	integrationId: string;
	name: string;
	/** Whether conversations begin with it. */
	isFirst: boolean;
}

export interface SwitchboardState {
	kind: 'switchboard';
	id: 'all';
	isOn: boolean;
	bots: Bot[];
}

/** What WhatsApp has approved. */
export interface Template extends ApprovedTemplate {
	kind: 'template';
	id: string;
}
