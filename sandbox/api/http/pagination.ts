import type { FastifyRequest } from 'fastify';
import { badRequest } from '../state/errors';
import { readGroup, type Query } from './query';

interface Identified {
	id: string;
}

interface Page<Entry> {
	records: Entry[];
	meta: { hasMore: boolean; afterCursor?: string; beforeCursor?: string };
	links?: { prev?: string; next?: string };
}

interface PageRules {
	/** A fixed size means that the API ignores `page[size]`. */
	fixedSize?: number;
	/** Lists of messages start at the newest page. */
	newestFirst?: boolean;
	refusal?: string;
}

const DEFAULT_SIZE = 25;
const MAXIMUM_SIZE = 100;

function readPage(
	request: FastifyRequest,
	{ fixedSize, refusal = 'Invalid page query parameters' }: PageRules,
) {
	const query = request.query as Query;
	const page = readGroup(query, 'page') ?? {};
	const isCursor = (cursor?: string) => cursor === undefined || /^[0-9a-f]{24}$/.test(cursor);
	const size = fixedSize ?? (page.size === undefined ? DEFAULT_SIZE : Number(page.size));
	const isSize = Number.isInteger(size) && size >= 1 && size <= MAXIMUM_SIZE;
	const isPage = query.page === undefined || typeof query.page === 'object';
	const isOneWay = page.after === undefined || page.before === undefined;
	if (!isPage || !isSize || !isOneWay || !isCursor(page.after) || !isCursor(page.before)) {
		throw badRequest(refusal);
	}
	return { after: page.after, before: page.before, size };
}

/** Full URLs that keep the filter, with the brackets unescaped as in the API. */
function buildLink(request: FastifyRequest, cursor: string): string {
	const url = new URL(request.url, `${request.protocol}://${request.host}`);
	const parameters = [...url.searchParams].filter(([name]) => !/^page\[(after|before)\]$/.test(name));
	const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}&`).join('');
	return `${url.origin}${url.pathname}?${query}${cursor}`;
}

/** Cuts one page out of records that are sorted by ID, the oldest first. */
export function paginate<Entry extends Identified>(
	request: FastifyRequest,
	records: Entry[],
	rules: PageRules = {},
): Page<Entry> {
	const { after, before, size } = readPage(request, rules);
	const isBackwards = before !== undefined || (after === undefined && rules.newestFirst === true);
	// Cursors compare rather than look up, so that a page can follow a record that is gone.
	const inRange = records.filter(
		({ id }) => (after === undefined || id > after) && (before === undefined || id < before),
	);
	const page = isBackwards ? inRange.slice(-size) : inRange.slice(0, size);

	const meta: Page<Entry>['meta'] = { hasMore: inRange.length > page.length };
	const links: NonNullable<Page<Entry>['links']> = {};
	const [first, last] = [page.at(0), page.at(-1)];
	if (last && records.at(-1) !== last) {
		meta.afterCursor = last.id;
		links.next = buildLink(request, `page[after]=${last.id}`);
	}
	if (first && records.at(0) !== first) {
		meta.beforeCursor = first.id;
		links.prev = buildLink(request, `page[before]=${first.id}`);
	}
	return { records: page, meta, ...(links.next || links.prev ? { links } : {}) };
}
