import type { Message } from './messages';
import type { Metadata } from './metadata';

export interface Profile {
	givenName?: string | null;
	surname?: string | null;
	email?: string | null;
	avatarUrl?: string | null;
	locale?: string | null;
	/** Where the locale comes from. */
	localeOrigin?: string;
}

export interface Identity {
	type: string;
	value: string;
	verification: string;
}

export interface User {
	id: string;
	authenticated: boolean;
	externalId?: string;
	/** Links to a user of Zendesk Support. */
	zendeskId?: string;
	brandId?: string;
	signedUpAt: string;
	toBeRetained?: boolean;
	hasPaymentInfo: boolean;
	identities: Identity[];
	profile: Profile;
	metadata: Metadata;
}

/** A user's account on one channel. */
export interface Client {
	id: string;
	type: string;
	status: 'active' | 'blocked' | 'inactive' | 'pending';
	/** SDK clients work on several; those that the API makes have none. */
	integrationId?: string;
	externalId?: string;
	lastSeen?: string;
	linkedAt?: string;
	displayName?: string;
	avatarUrl?: string;
	info?: Record<string, string>;
	raw?: Record<string, unknown>;
}

/** A browser or phone that runs an SDK. */
export interface Device {
	id: string;
	type: 'android' | 'ios' | 'web';
	guid: string;
	clientId: string;
	status: 'active' | 'inactive';
	integrationId: string;
	lastSeen?: string;
	info?: Record<string, string>;
	appVersion?: string;
}

export interface StoredClient {
	userId: string;
	/** Where a link request leads to. */
	conversationId?: string;
	/** What a link request waits for. */
	confirmation?: 'immediate' | 'userActivity' | 'prompt';
	/** Milliseconds; WhatsApp lets a business write freely for 24 hours after it. */
	lastMessageAt?: number;
	/** What was sent by the Notification API since the customer last wrote. */
	notifications?: Message[];
	client: Client;
	device?: Device;
}
