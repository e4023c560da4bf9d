import { readChannel } from '../channels/clientChannel';
import { toFallbackText } from '../channels/rendering';
import type { Content, Message, StoredConversation } from '../model';
import type { SandboxState } from '../state/state';
import { isAgentWorkspace } from '../switchboard/agentWorkspace';
import { nameUser } from './customerName';
import type { DeskConversation, DeskMessage } from './records';

const MAXIMUM_CONVERSATIONS = 100;
const MAXIMUM_MESSAGES = 50;

function describeAuthor({ author }: Message, customer: string): Pick<DeskMessage, 'from' | 'name'> {
	if (author.type === 'user') return { from: 'customer', name: author.displayName ?? customer };
	if (author.subtypes?.includes('agent')) return { from: 'agent', name: author.displayName ?? 'Agent' };
	return { from: 'bot', name: author.displayName ?? 'Bot' };
}

/** Agents see words, pictures and files; the rest as text. */
const shownToAgents = new Set(['text', 'image', 'file']);

function renderForAgents(content: Content, text: string): Content {
	return shownToAgents.has(content.type) ? content : { type: 'text', text };
}

function describeMessage(message: Message, customer: string): DeskMessage {
	const { id, content, metadata, received } = message;
	const text = String(content.textFallback ?? toFallbackText(content));
	const shown = renderForAgents(content, text);
	return { id, ...describeAuthor(message, customer), text, content: shown, metadata, at: received };
}

function describeConversation(state: SandboxState, stored: StoredConversation): DeskConversation {
	const { store } = state;
	const { conversation, participants, messages } = stored;
	const [participant] = participants;
	const user = store.users.get(participant?.userId ?? '');
	const client = store.clients.get(participant?.clientAssociations[0]?.clientId ?? '')?.client;
	const name = user ? nameUser(user, client) : 'Nobody';
	const screen = store.screens.get(participant?.userId ?? '') ?? [];
	const failures = new Map(screen.map(({ messageId, failure }) => [messageId, failure?.message]));
	const { activeSwitchboardIntegration: active, pendingSwitchboardIntegration: pending } = conversation;
	return {
		kind: 'conversation',
		id: conversation.id,
		name,
		channel: client ? readChannel(state, client) : '',
		holder: active?.name,
		isWithAgents: isAgentWorkspace(active),
		offeredTo: pending?.name,
		isOfferedToAgents: isAgentWorkspace(pending),
		metadata: conversation.metadata,
		customerLastRead: participant?.lastRead,
		lastUpdatedAt: conversation.lastUpdatedAt,
		messages: messages
			.slice(-MAXIMUM_MESSAGES)
			.map((message) => ({ ...describeMessage(message, name), failure: failures.get(message.id) })),
	};
}

export function listConversations(state: SandboxState): DeskConversation[] {
	return [...state.store.conversations.values()]
		.slice(-MAXIMUM_CONVERSATIONS)
		.map((stored) => describeConversation(state, stored));
}
