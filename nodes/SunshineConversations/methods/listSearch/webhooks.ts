import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { requiredChoice } from './chosen';
import { matching } from './page';

/** The webhooks of the integration in the field above, by target. */
export async function searchWebhooks(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const integrationId = requiredChoice(this, 'integrationId', 'Integration');
	const { webhooks } = await request<{ webhooks: Array<{ id: string; target: string }> }>(this, {
		method: 'GET',
		path: path`/integrations/${integrationId}/webhooks`,
		gives: 'webhooks',
	});
	return {
		results: matching(
			webhooks.map(({ id, target }) => ({ name: target, value: id })),
			filter,
		),
	};
}
