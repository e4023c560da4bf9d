import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { request } from '../../transport/request';

const PAGE_SIZE = 100;

interface Page {
	meta?: { hasMore?: boolean; afterCursor?: string };
}

/** One page of a list as entries of a dropdown, filtered as one types; the cursor leads to the next. */
export async function searchPage<T extends IDataObject>(
	context: ILoadOptionsFunctions,
	{ path, key, cursor, query }: { path: string; key: string; cursor?: string; query?: IDataObject },
	toEntry: (element: T) => INodeListSearchItems,
	filter?: string,
): Promise<INodeListSearchResult> {
	const page = await request<Page & Record<string, unknown>>(context, {
		method: 'GET',
		path,
		query: { ...query, 'page[size]': PAGE_SIZE, ...(cursor && { 'page[after]': cursor }) },
	});
	return {
		results: matching(((page[key] ?? []) as T[]).map(toEntry), filter),
		paginationToken: page.meta?.hasMore ? page.meta.afterCursor : undefined,
	};
}

/** By name or value, whatever the case. */
export function matching(entries: INodeListSearchItems[], filter = ''): INodeListSearchItems[] {
	const wanted = filter.trim().toLowerCase();
	return entries.filter(({ name, value }) => `${name} ${String(value)}`.toLowerCase().includes(wanted));
}
