import type { IDataObject } from 'n8n-workflow';
import { conversationId } from '../../fields/conversationId';
import { userId } from '../../fields/userId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { subscribeSDKClient } from '../conversation/participants';
import { getUser } from '../user/findUser';

export const join: Operation = {
	option: {
		name: 'Join',
		value: 'join',
		action: 'Add a user to a group conversation',
		description: 'Add a user to a group conversation',
	},
	fields: [conversationId, userId, subscribeSDKClient],
	async execute(input) {
		const id = input.id(conversationId);
		const isSubscribed = input.flag(subscribeSDKClient);
		const user = await getUser(input, input.id(userId));
		const { participant } = await request<{ participant: IDataObject }>(input.context, {
			method: 'POST',
			path: path`/conversations/${id}/join`,
			body: { userId: user.id, subscribeSDKClient: isSubscribed },
			gives: 'participant',
		});
		return participant;
	},
};
