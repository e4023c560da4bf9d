import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { path } from '../../transport/apiRequest';
import { firstVisible } from '../../vocabulary/visible';
import { chosenBrand, requiredChoice } from './chosen';
import { searchPage } from './page';

interface Client {
	id: string;
	type: string;
	status?: string;
	displayName?: string;
	externalId?: string;
}

/** The channels on which the user in the field above can be reached, with phone number or name there. */
export async function searchClients(
	this: ILoadOptionsFunctions,
	filter?: string,
	cursor?: string,
): Promise<INodeListSearchResult> {
	const userId = requiredChoice(this, 'userId', 'User ID');
	return await searchPage<Client>(
		this,
		{ path: path`/users/${userId}/clients`, key: 'clients', cursor, query: chosenBrand(this) },
		({ id, type, status, displayName, externalId }) => {
			const who = firstVisible(displayName, externalId);
			const name = who ? `${type}: ${who}` : type;
			return { name: status && status !== 'active' ? `${name} (${status})` : name, value: id };
		},
		filter,
	);
}
