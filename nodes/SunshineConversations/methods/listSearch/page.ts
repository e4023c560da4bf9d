import type { ILoadOptionsFunctions, INodeListSearchItems, INodeListSearchResult } from 'n8n-workflow';
import type { ApiRequest } from '../../transport/apiRequest';
import { request } from '../../transport/request';

const PAGE_SIZE = 100;
/** The editor asks for more only when there is something to scroll through. */
const MOST_PAGES_WITHOUT_A_MATCH = 20;

interface List extends Pick<ApiRequest, 'path' | 'query' | 'root'> {
	/** The member of the answer that holds the list. */
	key: string;
	cursor?: string;
	pageSize?: number;
	/** How many pages without a match end a search; the token leads on from there. */
	mostPages?: number;
}

interface Page {
	meta?: { hasMore?: boolean; afterCursor?: string };
}

/** The next page of a list with a match, as entries of a dropdown; the token leads on from there. */
export async function searchPage<T>(
	context: ILoadOptionsFunctions,
	{ path, root, key, query, cursor, pageSize = PAGE_SIZE, mostPages = MOST_PAGES_WITHOUT_A_MATCH }: List,
	toEntry: (element: T) => INodeListSearchItems | Promise<INodeListSearchItems>,
	filter?: string,
): Promise<INodeListSearchResult> {
	let next = cursor;
	for (let pages = 1; ; pages++) {
		const page = await request<Page & Record<string, unknown>>(context, {
			method: 'GET',
			path,
			root,
			gives: key,
			query: { ...query, 'page[size]': pageSize, ...(next && { 'page[after]': next }) },
		});
		const results = matching(await Promise.all((page[key] as T[]).map(toEntry)), filter);
		next = page.meta?.hasMore ? page.meta.afterCursor : undefined;
		if (results.length > 0 || !next || pages >= mostPages) {
			return { results, paginationToken: next };
		}
	}
}

/** By name or value, whatever the case. */
export function matching(entries: INodeListSearchItems[], filter = ''): INodeListSearchItems[] {
	const wanted = filter.trim().toLowerCase();
	return entries.filter(({ name, value }) => `${name} ${String(value)}`.toLowerCase().includes(wanted));
}
