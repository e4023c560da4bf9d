import type { Message } from './messages';
import type { Metadata } from './metadata';

export interface StoredParticipant {
	id: string;
	userId: string;
	unreadCount: number;
	lastRead?: string;
	/** The first one is the primary client: messages go there. */
	clientAssociations: Array<{ type: string; clientId: string }>;
}

export interface Participant extends StoredParticipant {
	/** That of the user, who can get or lose it at any time. */
	userExternalId?: string;
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
	participants: StoredParticipant[];
	messages: Message[];
	/** That of the user; only webhooks tell of it. */
	brandId?: string;
	/** What the metadata was before each change, the oldest first, and until when in milliseconds. */
	pastMetadata?: Array<{ metadata?: Metadata; until: number }>;
	/** Listings that miss all messages after this ID, until so many have been read. */
	blindListings?: { after: string; left: number };
	/** Until when the customers see that the business types, in milliseconds. */
	typingUntil?: number;
}
