import type { Driver, PastMessage } from '../../../sandbox/driver';
import type { ApiKey } from '../../../sandbox/n8n/demo';
import { AdminApi } from '../../shared/adminApi';

/** The second of the first of January on which it was said. */
export const timeOf = (second: number): string =>
	new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString();

interface Wish {
	conversations: number;
	/** In each conversation. */
	messages: number;
	/** Seconds from a conversation's first message to that of the next one; 1 lets them all overlap. */
	apart: number;
	/** The channels of the conversations in turn. */
	channels?: string[];
}

export interface Past {
	userId: string;
	conversationIds: string[];
	/** All texts, the newest first. */
	texts: string[];
}

/**
 * A customer who has many conversations. In each, question and answer take turns, and a
 * text tells when it was written: `0/3` is the fourth message of the first conversation.
 */
export async function createPast(
	{ sandbox, driver }: { sandbox: ApiKey; driver: Driver },
	{ conversations, messages, apart, channels = ['whatsapp'] }: Wish,
): Promise<Past> {
	const admin = new AdminApi(sandbox);
	const { userId, conversationId } = await driver.createCustomer({
		channel: channels[0]!,
		name: 'Ana Lima',
	});
	const conversationIds = [conversationId];
	while (conversationIds.length < conversations) {
		const { conversation } = await admin.call<{ conversation: { id: string } }>('POST', '/conversations', {
			type: 'personal',
			participants: [{ userId }],
			displayName: `Order ${conversationIds.length}`,
		});
		conversationIds.push(conversation.id);
	}
	const all: PastMessage[] = [];
	// Overlapping conversations take turns, so that no two messages are of the same time.
	const step = apart === 1 ? conversations : 1;
	for (const [place, id] of conversationIds.entries()) {
		const past = Array.from({ length: messages }, (_, index): PastMessage => ({
			text: `${place}/${index}`,
			received: timeOf(place * apart + index * step),
			...(index % 2 === 0 && { channel: channels[place % channels.length]! }),
		}));
		await driver.addPast(id, past);
		all.push(...past);
	}
	all.sort((one, other) => Number(one.received < other.received) || -1);
	return { userId, conversationIds, texts: all.map(({ text }) => text) };
}
