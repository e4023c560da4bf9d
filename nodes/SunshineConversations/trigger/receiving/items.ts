import type { IDataObject } from 'n8n-workflow';
import { describeAuthor, describeAuthorDetails } from '../../vocabulary/describe/author';
import { describeContent } from '../../vocabulary/describe/content';
import { describeControl, describeConversation } from '../../vocabulary/describe/conversation';
import { inOrder } from '../../vocabulary/describe/inOrder';
import { describeMessage, describeMessageDetails, describeQuote } from '../../vocabulary/describe/message';
import { prefixed } from '../../vocabulary/describe/prefixed';
import { describeSource, describeSourceDetails } from '../../vocabulary/describe/source';
import { listOf } from '../../vocabulary/pick';
import type { WebhookEvent } from './envelope';
import { readForwarded } from './forwarded';
import { describeMerge, describeOutcome } from './outcome';

/** The event in one flat object: what a workflow needs, and nothing that does not apply. */
export function simplify(event: WebhookEvent): IDataObject {
	const { id, type, createdAt, payload } = event;
	const { message, postback } = payload;
	const conversation = payload.conversation ?? payload.mergedConversations?.surviving;
	const { id: conversationId, ...conversationDetails } = describeConversation(conversation);
	return inOrder({
		conversationId,
		...describeSource(payload),
		...describeAuthor(payload),
		messageId: message?.id,
		...describeContent(message?.content),
		payload: message?.content?.payload ?? postback?.payload,
		metadata: message?.metadata ?? postback?.metadata ?? payload.metadata,
		...describeControl(conversation),
		...describeOutcome(payload),
		received: message?.received,
		...describeMessageDetails(message),
		...describeQuote(message),
		recentNotifications: describeNotifications(payload.recentNotifications),
		...prefixed('conversation', conversationDetails),
		...describeSourceDetails(payload),
		...describeAuthorDetails(payload),
		...describeMerge(payload),
		forwarded: readForwarded(event),
		createdAt,
		eventId: id,
		eventType: type,
	});
}

/** What the customer was sent before there was a conversation. */
function describeNotifications(messages: unknown): IDataObject[] | undefined {
	const notifications = listOf(messages).map((message) =>
		inOrder({ ...describeMessage(message), ...describeQuote(message) }),
	);
	return notifications.length > 0 ? notifications : undefined;
}
