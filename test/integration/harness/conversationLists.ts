import type { INodeListSearchResult, INodeParameters } from 'n8n-workflow';
import { AdminApi } from '../../shared/adminApi';
import { useSandbox } from './sandbox';
import { searchList, type Search } from './search';

/** What stands for the last words of a conversation without any. */
export const LAST_ACTIVE = String.raw`last active \d{4}-\d\d-\d\d \d\d:\d\d UTC`;

/** A sandbox, and what tests of the lists of conversations have in common. */
export function useConversationLists() {
	const surroundings = useSandbox();

	const search = async (filter: string, more: Partial<Search> = {}): Promise<INodeListSearchResult> =>
		await searchList(surroundings, { method: 'searchConversations', filter, ...more });

	const searchOfUser = async (parameters: INodeParameters, filter?: string): Promise<INodeListSearchResult> =>
		await searchList(surroundings, { method: 'searchConversationsOfUser', filter, parameters });

	const namesOf = async (found: Promise<INodeListSearchResult>): Promise<string[]> =>
		(await found).results.map(({ name }) => name);

	const createAnna = async () =>
		await surroundings.driver.createCustomer({
			channel: 'whatsapp',
			name: 'Anna Schmidt',
			externalId: 'customer-42',
			email: 'anna@example.com',
		});

	const createConversation = async (body: object): Promise<string> => {
		const { conversation } = await new AdminApi(surroundings.sandbox).call<{ conversation: { id: string } }>(
			'POST',
			'/conversations',
			body,
		);
		return conversation.id;
	};

	const addConversation = async (userId: string, more: object = {}): Promise<string> =>
		await createConversation({ type: 'personal', participants: [{ userId }], ...more });

	const addPast = async (conversationId: string, ...texts: Array<[text: string, channel?: string]>) =>
		await surroundings.driver.addPast(
			conversationId,
			texts.map(([text, channel], index) => ({
				text,
				...(channel && { channel: channel as 'whatsapp' }),
				received: `2026-01-05T09:0${index}:00.000Z`,
			})),
		);

	return {
		surroundings,
		search,
		searchOfUser,
		namesOf,
		createAnna,
		createConversation,
		addConversation,
		addPast,
	};
}
