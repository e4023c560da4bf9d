import { builtIn, type DrawnNode } from '../harness/chain';
import type { Stage } from '../harness/stage';
import { httpRequest } from './workflows';

const tidy = (name: string, type: string, parameters: DrawnNode['parameters']): DrawnNode =>
	builtIn(name, type, 1, { options: {}, ...parameters });

/** What a user draws to read all messages of a user, and to keep the newest. */
export async function readAllByHand(stage: Stage, userId: string, newest?: number): Promise<DrawnNode[]> {
	const { basicCredential } = await stage.n8n();
	const { url, appId } = await stage.sandbox();
	const root = `${url}/sc/v2/apps/${appId}`;
	const pagination = {
		pagination: {
			paginationMode: 'updateAParameterInEachRequest',
			parameters: {
				parameters: [
					{ type: 'qs', name: 'page[before]', value: '={{ $response.body.meta.beforeCursor ?? "" }}' },
				],
			},
			paginationCompleteWhen: 'other',
			completeExpression: '={{ !$response.body.meta.hasMore }}',
		},
	};
	return [
		httpRequest(basicCredential, 'User', { url: `${root}/users/${userId}` }),
		httpRequest(basicCredential, 'Conversations', {
			url: `=${root}/conversations?filter[userId]={{ $json.user.id }}&page[size]=100`,
		}),
		tidy('Each Conversation', 'splitOut', { fieldToSplitOut: 'conversations' }),
		httpRequest(basicCredential, 'Messages', {
			url: `=${root}/conversations/{{ $json.id }}/messages`,
			options: { pagination },
		}),
		tidy('Each Message', 'splitOut', { fieldToSplitOut: 'messages' }),
		tidy('Sort', 'sort', { sortFieldsUi: { sortField: [{ fieldName: 'received', order: 'descending' }] } }),
		...(newest === undefined ? [] : [tidy('Limit', 'limit', { maxItems: newest })]),
	];
}
