import type { Message } from './messages';
import type { Metadata } from './metadata';

export interface Participant {
	id: string;
	userId: string;
	userExternalId?: string;
	unreadCount: number;
	lastRead?: string;
	/** The first one is the primary client: messages go there. */
	clientAssociations: Array<{ type: string; clientId: string }>;
}

/** Who has the conversation in hand. */
export interface SwitchboardIntegrationReference {
	id: string;
	name: string;
	integrationId?: string;
	integrationType?: string;
}

/** The link or advertisement by which a customer came. */
export interface Referral {
	code: string;
	details?: { source?: string; type?: string; adId?: string };
}

export interface Conversation {
	id: string;
	type: 'personal' | 'sdkGroup';
	isDefault: boolean;
	displayName?: string | null;
	description?: string | null;
	iconUrl?: string | null;
	metadata?: Metadata;
	activeSwitchboardIntegration?: SwitchboardIntegrationReference;
	pendingSwitchboardIntegration?: SwitchboardIntegrationReference;
	businessLastRead?: string;
	lastUpdatedAt: string;
	createdAt: string;
}

export interface StoredConversation {
	conversation: Conversation;
	participants: Participant[];
	messages: Message[];
	/** That of the user; only webhooks tell of it. */
	brandId?: string;
	/** Until when the customers see that the business types, in milliseconds. */
	typingUntil?: number;
}
