import type { IDataObject } from 'n8n-workflow';
import type { Message } from '../../../../sandbox/driver';
import type { AdminApi } from '../../../shared/adminApi';

export type ConversationCalls = ReturnType<typeof createConversationCalls>;

interface Whose {
	conversationId: string;
}

/** What the API says of a conversation that is asked in. */
export function createConversationCalls(admin: () => AdminApi) {
	return {
		async metadata({ conversationId }: Whose): Promise<IDataObject> {
			const path = `/conversations/${conversationId}`;
			const { conversation } = await admin().call<{ conversation: { metadata?: IDataObject } }>('GET', path);
			return conversation.metadata ?? {};
		},

		async setMetadata({ conversationId }: Whose, metadata: IDataObject): Promise<void> {
			await admin().call('PATCH', `/conversations/${conversationId}`, { metadata });
		},

		/** By the business, in words. */
		async said({ conversationId }: Whose): Promise<string[]> {
			const path = `/conversations/${conversationId}/messages`;
			const { messages } = await admin().call<{ messages: Message[] }>('GET', path);
			return messages
				.filter(({ author }) => author.type === 'business')
				.map(({ content }) => String((content as IDataObject).text));
		},
	};
}
