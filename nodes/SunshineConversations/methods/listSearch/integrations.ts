import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { searchPage } from './page';

interface Integration {
	id: string;
	type: string;
	displayName?: string | null;
}

/** Integrations of the app, by type and name. */
export async function searchIntegrations(
	this: ILoadOptionsFunctions,
	filter?: string,
	cursor?: string,
): Promise<INodeListSearchResult> {
	return await searchPage<Integration>(
		this,
		{ path: '/integrations', key: 'integrations', cursor },
		({ id, type, displayName }) => ({ name: displayName ? `${type}: ${displayName}` : type, value: id }),
		filter,
	);
}
