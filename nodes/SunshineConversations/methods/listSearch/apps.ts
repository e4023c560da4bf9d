import type { ILoadOptionsFunctions, INodeListSearchItems, INodeListSearchResult } from 'n8n-workflow';
import { hasStatus } from '../../transport/errors';
import { request } from '../../transport/request';
import { firstVisible } from '../../vocabulary/visible';
import { matching, searchPage } from './page';

interface App {
	id: string;
	displayName?: string;
}

/** The apps of the account; with the key of an app only this one, as it may not see others. */
export async function searchApps(
	this: ILoadOptionsFunctions,
	filter?: string,
	cursor?: string,
): Promise<INodeListSearchResult> {
	return await searchPage<App>(
		this,
		{ root: 'account', path: '', key: 'apps', cursor },
		toEntry,
		filter,
	).catch(async (error: unknown) => {
		if (!hasStatus(error, 403)) throw error;
		const { app } = await request<{ app: App }>(this, { method: 'GET', path: '', gives: 'app' });
		return { results: matching([toEntry(app)], filter) };
	});
}

function toEntry({ id, displayName }: App): INodeListSearchItems {
	return { name: firstVisible(displayName) ?? id, value: id };
}
