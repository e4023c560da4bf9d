import { builtIn, type DrawnNode } from '../harness/chain';
import type { Stage } from '../harness/stage';
import { httpRequest } from './workflows';

const isMissing = builtIn('Is Missing', 'filter', 2.2, {
	conditions: {
		options: { caseSensitive: true, typeValidation: 'strict', version: 2 },
		combinator: 'and',
		conditions: [
			{
				leftValue: '={{ $json.statusCode }}',
				rightValue: 404,
				operator: { type: 'number', operation: 'equals' },
			},
		],
	},
});

/** What a user draws to get or create users, on items with an external ID. */
export async function drawByHand(stage: Stage): Promise<Record<'get' | 'isMissing' | 'create', DrawnNode>> {
	const { basicCredential } = await stage.n8n();
	const { url: root, appId } = await stage.sandbox();
	const url = `${root}/sc/v2/apps/${appId}/users`;
	const options = { response: { response: { neverError: true, fullResponse: true } } };
	const externalId = "$('Items').item.json.externalId";
	const get = httpRequest(basicCredential, 'Get', { url: `=${url}/{{ ${externalId} }}`, options });
	const create = httpRequest(basicCredential, 'Create', {
		method: 'POST',
		url,
		sendBody: true,
		specifyBody: 'json',
		jsonBody: `={{ JSON.stringify({ externalId: ${externalId} }) }}`,
		options,
	});
	return { get, isMissing, create };
}
