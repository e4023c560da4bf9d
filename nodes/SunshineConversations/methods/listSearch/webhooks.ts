import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { chosen } from './chosen';
import { matching } from './page';

/** The webhooks of the integration in the field above, by target. */
export async function searchWebhooks(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const integrationId = chosen(this, 'integrationId');
	if (!integrationId) return { results: [] };
	const { webhooks } = await request<{ webhooks: Array<{ id: string; target: string }> }>(this, {
		method: 'GET',
		path: path`/integrations/${integrationId}/webhooks`,
	});
	return {
		results: matching(
			webhooks.map(({ id, target }) => ({ name: target, value: id })),
			filter,
		),
	};
}
