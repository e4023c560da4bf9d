import { requestAll } from '../../transport/pagination';
import { slotsOf } from '../concurrency';
import type { Conversation } from '../conversation/latest';
import { userId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { historyFields, readHistoryWish } from './history/fields';
import { simplifyHistory } from './history/simplify';
import { readTimeline } from './history/timeline';
import { toTranscript } from './history/transcript';
import { getUser } from './lookup';

export const getHistory: Operation = {
	option: {
		name: 'Get History',
		value: 'getHistory',
		action: 'Get the history of a user',
		description: 'Get the messages of all conversations of a user, over all channels, as one timeline',
	},
	fields: [userId, ...historyFields],
	simplify: simplifyHistory,
	simplifyWhen: { output: ['items'] },
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'userId', 'User ID');
		const { output, ...wish } = readHistoryWish(this, itemIndex);
		const slots = slotsOf(this);
		const user = await slots.run(async () => await getUser(this, itemIndex, id));
		const query = { 'filter[userId]': user.id };
		const list = { path: '/conversations', key: 'conversations', query };
		const conversations = await slots.run(async () => await requestAll<Conversation>(this, list));
		const { messages, unread } = await readTimeline(this, conversations, wish);
		if (output === 'items') return [...messages, ...unread.map((mark) => ({ ...mark }))];
		const chronological = wish.order === 'oldestFirst' ? messages : messages.reverse();
		return toTranscript(user, chronological, unread, this.getTimezone());
	},
};
