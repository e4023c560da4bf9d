import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { matching } from './page';

interface SwitchboardIntegration {
	id: string;
	name: string;
	integrationType?: string;
}

/** The bots and desks of the app's switchboard, of which there is one at most. */
export async function searchSwitchboardIntegrations(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const { switchboards } = await request<{ switchboards: Array<{ id: string }> }>(this, {
		method: 'GET',
		path: '/switchboards',
	});
	const entries = await Promise.all(
		switchboards.map(async ({ id }) => {
			const { switchboardIntegrations } = await request<{
				switchboardIntegrations: SwitchboardIntegration[];
			}>(this, {
				method: 'GET',
				path: path`/switchboards/${id}/switchboardIntegrations`,
			});
			return switchboardIntegrations.map(({ name, integrationType }) => ({
				name: integrationType ? `${name} (${integrationType})` : name,
				value: name,
			}));
		}),
	);
	return { results: matching(entries.flat(), filter) };
}
