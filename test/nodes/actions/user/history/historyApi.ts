import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';
import type { Conversation } from '../../../../../nodes/SunshineConversations/vocabulary/conversation';
import type { Message } from '../../../../../nodes/SunshineConversations/vocabulary/message';
import { fakeApi } from '../../../fakeApi';

export interface Past {
	conversation: Conversation;
	/** As the API has them, the oldest first. */
	messages: Message[];
}

export interface PageRequest {
	conversationId: string;
	/** No message of the page is newer, as far as is known before it is read. */
	bound?: string;
	/** How many messages of earlier answers are newer than that. */
	knownToBeNewer: number;
	inFlight: number;
}

interface Options {
	pageSize?: number;
	/** Called before each answer. */
	beforeAnswer?(past: Past): void;
	continueOnFail?: boolean;
	concurrency?: number;
}

/** A node whose requests for messages are answered from these conversations, page by page; the requests are kept. */
export function historyApi(pasts: Past[], options: Options = {}) {
	const { pageSize = 3, beforeAnswer, continueOnFail = false, concurrency = 10 } = options;
	const requests: PageRequest[] = [];
	const known: string[] = [];
	let inFlight = 0;
	const { context } = fakeApi([], { options: { concurrency } });
	Object.assign(context, { continueOnFail: () => continueOnFail });

	const locate = ({ url, qs }: IHttpRequestOptions) => {
		const past = pasts.find(({ conversation }) => url.includes(`/${conversation.id}/`))!;
		const before = (qs as { 'page[before]'?: string })['page[before]'];
		return { past, first: past.messages.find(({ id }) => id === before) };
	};
	const record = (request: IHttpRequestOptions) => {
		const { past, first } = locate(request);
		const bound = first?.received ?? past.conversation.lastUpdatedAt;
		const knownToBeNewer = known.filter((received) => bound !== undefined && received > bound).length;
		requests.push({ conversationId: past.conversation.id, bound, knownToBeNewer, inFlight });
	};
	const answer = (request: IHttpRequestOptions) => {
		const { past, first } = locate(request);
		beforeAnswer?.(past);
		const end = first ? past.messages.indexOf(first) : past.messages.length;
		const start = Math.max(0, end - pageSize);
		const messages = past.messages.slice(start, end);
		known.push(...messages.map(({ received }) => received));
		return { messages, meta: { hasMore: start > 0, beforeCursor: messages[0]?.id } };
	};
	context.helpers.httpRequestWithAuthentication = async function (_credential: string, request) {
		inFlight++;
		record(request);
		await new Promise(setImmediate);
		try {
			return { statusCode: 200, headers: {}, body: answer(request) };
		} finally {
			inFlight--;
		}
	} as IExecuteFunctions['helpers']['httpRequestWithAuthentication'];
	return { context, requests };
}
