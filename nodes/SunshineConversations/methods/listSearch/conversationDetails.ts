import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';
import { path } from '../../transport/apiRequest';
import { hasStatus } from '../../transport/errors';
import { request } from '../../transport/request';
import { Slots } from '../../transport/slots';
import { isChannel } from '../../vocabulary/channels';
import { labelChannels } from '../../vocabulary/labelChannels';
import { newestFirst, type Message } from '../../vocabulary/message';

/** Requests that run side by side: the account's limit is for those who work, too. */
const CONCURRENCY = 5;

interface Participant {
	userId?: string;
	/** That on which the user was active last comes first. */
	clientAssociations?: Array<{ type?: string }>;
}

/** What the API's list of conversations does not tell. */
export interface Details {
	channel?: string;
	/** Those of the newest page that are still there, newest first. */
	messages: IDataObject[];
}

/** Reads them for the conversations of one user that are listed. */
export class ConversationDetails {
	private readonly slots = new Slots(CONCURRENCY);
	/** What the API still refuses after all its pauses is not asked for again. */
	private isAtRateLimit = false;

	constructor(
		private readonly context: ILoadOptionsFunctions,
		private readonly userId: string,
	) {}

	/** Without any where they cannot be read: the list itself is worth showing. */
	async read(conversationId: string): Promise<Details> {
		return await this.slots.run(async () => {
			const messages = await this.ask<Message>(conversationId, 'messages');
			if (!messages) return { messages: [] };
			const there = newestFirst(messages).filter(({ deleted }) => deleted !== true);
			const channel = labelChannels(there).channels[0] ?? (await this.channelOfUser(conversationId));
			return { channel, messages: there };
		});
	}

	/** Where the next message would go. */
	private async channelOfUser(conversationId: string): Promise<string | undefined> {
		const participants = await this.ask<Participant>(conversationId, 'participants');
		const user = participants?.find(({ userId }) => userId === this.userId);
		const type = user?.clientAssociations?.[0]?.type;
		return isChannel(type) ? type : undefined;
	}

	private async ask<T>(conversationId: string, list: 'messages' | 'participants'): Promise<T[] | undefined> {
		if (this.isAtRateLimit) return undefined;
		try {
			const answer = await request<Record<string, T[]>>(this.context, {
				method: 'GET',
				path: path`/conversations/${conversationId}/${list}`,
				gives: list,
			});
			return answer[list];
		} catch (error) {
			this.isAtRateLimit ||= hasStatus(error, 429);
			return undefined;
		}
	}
}
