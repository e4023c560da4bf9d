import type { Content } from './messages';

/** Why a channel did not take a message. */
export interface ChannelFailure {
	code: string;
	message: string;
	/** The channel's own words, which the API does not document. */
	underlyingError?: Record<string, unknown>;
}

/** One message as the customer sees it. */
export interface ScreenEntry {
	messageId: string;
	conversationId: string;
	channel: string;
	author: 'user' | 'business';
	displayName?: string;
	text: string;
	content: Content;
	/** The raw channel payload that replaced the content. */
	override?: Record<string, unknown>;
	state: 'sent' | 'delivered' | 'failed';
	failure?: ChannelFailure;
	at: string;
}
