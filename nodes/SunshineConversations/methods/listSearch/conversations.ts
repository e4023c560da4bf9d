import type { ILoadOptionsFunctions, INodeListSearchItems, INodeListSearchResult } from 'n8n-workflow';
import { readId } from '../../input/id';
import { path } from '../../transport/apiRequest';
import { unlessMissing } from '../../transport/errors';
import { request } from '../../transport/request';
import { type Conversation, lastActivity } from '../../vocabulary/conversation';
import { firstVisible, isBlank } from '../../vocabulary/visible';
import { chosenBrand, faultOf, requiredChoice } from './chosen';
import { searchPage } from './page';

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
	const userId = who && (await findUserId(context, who));
	if (!userId) return { results: [] };
	return await searchPage<Conversation>(
		context,
		{ path: '/conversations', key: 'conversations', cursor, query: { 'filter[userId]': userId } },
		toEntry,
		filter,
	);
}

async function findUserId(context: ILoadOptionsFunctions, who: string): Promise<string | undefined> {
	const brand = chosenBrand(context);
	if (who.includes('@')) {
		const query = { 'filter[identities.email]': who, ...brand };
		const { users } = await request<{ users: Array<{ id: string }> }>(context, {
			method: 'GET',
			path: '/users',
			query,
			gives: 'users',
		});
		if (users[0]) return users[0].id;
	}
	const found = await unlessMissing(
		'user',
		request<{ user: { id: string } }>(context, {
			method: 'GET',
			path: path`/users/${who}`,
			query: brand,
			gives: 'user',
		}),
	);
	return found?.user.id;
}

function toEntry(conversation: Conversation): INodeListSearchItems {
	const { id, type, displayName } = conversation;
	const name = firstVisible(displayName) ?? (type === 'sdkGroup' ? 'Group' : 'Personal');
	const [day, time] = lastActivity(conversation).split(/[T.]/);
	return { name: day ? `${name}, last active ${day} ${time?.slice(0, 5)} UTC` : name, value: id };
}
