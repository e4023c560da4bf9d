import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { subscribeSDKClient } from '../conversation/participants';
import { conversationId, userId } from '../fields';
import type { Operation } from '../operation';
import { flag, requiredId } from '../parameters';
import { getUser } from '../user/lookup';

export const join: Operation = {
	option: {
		name: 'Join',
		value: 'join',
		action: 'Add a user to a group conversation',
		description: 'Add a user to a group conversation',
	},
	fields: [conversationId, userId, subscribeSDKClient],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'conversationId', 'Conversation');
		const isSubscribed = flag(this, itemIndex, subscribeSDKClient);
		const user = await getUser(this, itemIndex, requiredId(this, itemIndex, 'userId', 'User ID'));
		const { participant } = await request<{ participant: IDataObject }>(this, {
			method: 'POST',
			path: path`/conversations/${id}/join`,
			body: { userId: user.id, subscribeSDKClient: isSubscribed },
		});
		return participant;
	},
};
