import { historyOfFields, readHistoryOf } from '../../fields/historyOf';
import { slotsOf } from '../../running/concurrency';
import type { Operation } from '../../running/operation';
import { requestAll } from '../../transport/pagination';
import type { Conversation } from '../../vocabulary/conversation';
import { getUser } from './findUser';
import { historyFields, readHistoryWish } from './history/fields';
import { simplifyHistory } from './history/simplify';
import { readTimeline } from './history/timeline';
import { toTranscript } from './history/transcript';

export const getHistory: Operation = {
	option: {
		name: 'Get History',
		value: 'getHistory',
		action: 'Get the history or a transcript of a user',
		description: 'Get the messages of all conversations of a user, over all channels, as one timeline',
	},
	fields: [...historyOfFields, ...historyFields],
	simplify: simplifyHistory,
	simplifyWhen: { '/output': ['items'] },
	onlyReads: true,
	async execute(input) {
		const id = readHistoryOf(input);
		const { output, ...wish } = readHistoryWish(input);
		const slots = slotsOf(input.context);
		const user = await slots.run(async () => await getUser(input, id));
		const query = { 'filter[userId]': user.id };
		const list = { path: '/conversations', key: 'conversations', query };
		const conversations = await slots.run(async () => await requestAll<Conversation>(input.context, list));
		const { messages, unread } = await readTimeline(input.context, conversations, wish);
		if (output === 'items') return [...messages, ...unread.map((mark) => ({ ...mark }))];
		const chronological = wish.order === 'oldestFirst' ? messages : messages.reverse();
		return toTranscript(user, chronological, unread, input.context.getTimezone());
	},
};
