import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { firstVisible } from '../../vocabulary/visible';
import { chosen } from './chosen';
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
	return await search(this, undefined, filter, cursor);
}

/** Those of the channel that is chosen above, by which a user can be linked. */
export async function searchIntegrationsOfChannel(
	this: ILoadOptionsFunctions,
	filter?: string,
	cursor?: string,
): Promise<INodeListSearchResult> {
	return await search(this, chosen(this, 'matchType') || undefined, filter, cursor);
}

/** Those that reach a phone number. */
export async function searchPhoneIntegrations(
	this: ILoadOptionsFunctions,
	filter?: string,
	cursor?: string,
): Promise<INodeListSearchResult> {
	return await search(this, 'messagebird,twilio,whatsapp', filter, cursor);
}

/** Those that have webhooks and keys. */
export async function searchCustomIntegrations(
	this: ILoadOptionsFunctions,
	filter?: string,
	cursor?: string,
): Promise<INodeListSearchResult> {
	return await search(this, 'custom', filter, cursor);
}

async function search(
	context: ILoadOptionsFunctions,
	types?: string,
	filter?: string,
	cursor?: string,
): Promise<INodeListSearchResult> {
	const query = types ? { 'filter[types]': types } : undefined;
	return await searchPage<Integration>(
		context,
		{ path: '/integrations', key: 'integrations', cursor, query },
		({ id, type, displayName }) => ({
			name: [type, firstVisible(displayName)].filter(Boolean).join(': '),
			value: id,
		}),
		filter,
	);
}
