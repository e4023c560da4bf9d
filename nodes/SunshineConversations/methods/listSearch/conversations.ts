import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { readId } from '../../input/id';
import { path } from '../../transport/apiRequest';
import { unlessMissing } from '../../transport/errors';
import { request } from '../../transport/request';
import type { Conversation } from '../../vocabulary/conversation';
import { isBlank } from '../../vocabulary/visible';
import { chosenBrand, faultOf, requiredChoice } from './chosen';
import { ConversationDetails } from './conversationDetails';
import { toEntry } from './conversationEntry';
import { searchPage } from './page';

/** Each conversation takes a request or two of its own. */
const PAGE_SIZE = 20;
const MOST_PAGES_WITHOUT_A_MATCH = 5;

interface User extends IDataObject {
	id: string;
}

/** The conversations of the user whose ID, external ID or email address is typed in; the API has no list of all. */
export async function searchConversations(
	this: ILoadOptionsFunctions,
	filter = '',
	cursor?: string,
): Promise<INodeListSearchResult> {
	const who = isBlank(filter) ? '' : readId(filter, faultOf(this, 'Conversation'));
	return await ofUser(this, who, cursor);
}

/** The conversations of the user in the field above. */
export async function searchConversationsOfUser(
	this: ILoadOptionsFunctions,
	filter?: string,
	cursor?: string,
): Promise<INodeListSearchResult> {
	return await ofUser(this, requiredChoice(this, 'userId', 'User ID'), cursor, filter);
}

async function ofUser(
	context: ILoadOptionsFunctions,
	who: string,
	cursor?: string,
	filter?: string,
): Promise<INodeListSearchResult> {
	const user = who ? await findUser(context, who) : undefined;
	if (!user) return { results: [] };
	const details = new ConversationDetails(context, user.id);
	return await searchPage<Conversation>(
		context,
		{
			path: '/conversations',
			key: 'conversations',
			cursor,
			query: { 'filter[userId]': user.id },
			pageSize: PAGE_SIZE,
			mostPages: MOST_PAGES_WITHOUT_A_MATCH,
		},
		async (conversation) => toEntry(user, conversation, await details.read(conversation.id)),
		filter,
	);
}

async function findUser(context: ILoadOptionsFunctions, who: string): Promise<User | undefined> {
	const brand = chosenBrand(context);
	if (who.includes('@')) {
		const query = { 'filter[identities.email]': who, ...brand };
		const { users } = await request<{ users: User[] }>(context, {
			method: 'GET',
			path: '/users',
			query,
			gives: 'users',
		});
		if (users[0]) return users[0];
	}
	const found = await unlessMissing(
		'user',
		request<{ user: User }>(context, {
			method: 'GET',
			path: path`/users/${who}`,
			query: brand,
			gives: 'user',
		}),
	);
	return found?.user;
}
