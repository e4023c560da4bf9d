import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { conversationId, userId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { getUser } from '../user/lookup';

export const join: Operation = {
	option: {
		name: 'Join',
		value: 'join',
		action: 'Add a user to a group conversation',
		description: 'Add a user to a group conversation',
	},
	fields: [
		conversationId,
		userId,
		{
			displayName: 'Subscribe SDK Client',
			name: 'subscribeSDKClient',
			type: 'boolean',
			default: true,
			description: 'Whether the conversation shows up in the web chat or app of the user',
		},
	],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'conversationId', 'Conversation');
		const user = await getUser(this, itemIndex, requiredId(this, itemIndex, 'userId', 'User ID'));
		const subscribeSDKClient = this.getNodeParameter('subscribeSDKClient', itemIndex, true) as boolean;
		const { participant } = await request<{ participant: IDataObject }>(this, {
			method: 'POST',
			path: path`/conversations/${id}/join`,
			body: { userId: user.id, subscribeSDKClient },
		});
		return participant;
	},
};
