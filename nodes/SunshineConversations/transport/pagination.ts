import type { IDataObject } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { ApiContext, ApiRequest } from './apiRequest';
import { requestAnswer } from './request';

/** The API's largest page. Pages of messages always hold 100, whatever is asked. */
const PAGE_SIZE = 100;

interface Page {
	meta?: { hasMore?: boolean; afterCursor?: string; beforeCursor?: string };
}

export interface List {
	path: string;
	root?: ApiRequest['root'];
	/** Where the answer holds the list, e.g. `conversations`. */
	key: string;
	query?: IDataObject;
	/** Messages begin with the newest page and are read backwards; all else is read forwards. */
	direction?: 'after' | 'before';
}

/** One page after the other, as the API sends them; stops when the API has no more, or when the caller breaks off. */
export async function* pages<T = IDataObject>(
	context: ApiContext,
	list: List,
	pageSize = PAGE_SIZE,
): AsyncGenerator<T[]> {
	for await (const { elements } of pagesWithHeaders<T>(context, list, pageSize)) yield elements;
}

/** The same, with the headers of each answer. */
export async function* pagesWithHeaders<T = IDataObject>(
	context: ApiContext,
	{ path, root, key, query, direction = 'after' }: List,
	pageSize = PAGE_SIZE,
): AsyncGenerator<{ elements: T[]; headers: IDataObject }> {
	const seen = new Set<string>();
	let cursor: string | undefined;
	do {
		const { body, headers } = await requestAnswer(context, {
			method: 'GET',
			path,
			root,
			gives: key,
			query: {
				...query,
				...(direction === 'after' && { 'page[size]': pageSize }),
				...(cursor && { [`page[${direction}]`]: cursor }),
			},
		});
		const page = body as Page & Record<string, T[]>;
		yield { elements: page[key]!, headers };

		cursor = page.meta?.hasMore ? page.meta[`${direction}Cursor`] : undefined;
		if (cursor && seen.has(cursor)) {
			throw new NodeOperationError(context.getNode(), `The API gave the same page of ${key} twice`, {
				description: 'Reading was stopped, as it would never end. Try again, or set a limit.',
			});
		}
		if (cursor) seen.add(cursor);
	} while (cursor);
}

/** The list's elements up to the limit, with no page more than they need. */
export async function requestAll<T = IDataObject>(
	context: ApiContext,
	list: List,
	limit = Infinity,
): Promise<T[]> {
	const elements: T[] = [];
	for await (const page of pages<T>(context, list, Math.min(limit, PAGE_SIZE))) {
		elements.push(...page);
		if (elements.length >= limit) break;
	}
	return elements.slice(0, limit);
}
