import type { DrawnNode } from '../harness/chain';
import type { Stage } from '../harness/stage';
import { action, httpRequest } from './workflows';

/** Our node, on items with a conversation and a text. */
export const sendBy = (concurrency: number): DrawnNode[] => [
	action({
		resource: 'message',
		operation: 'send',
		sendTo: 'conversation',
		conversationId: { __rl: true, mode: 'id', value: '={{ $json.conversationId }}' },
		text: '={{ $json.text }}',
		options: { concurrency },
	}),
];

/** n8n's HTTP Request node, on the same. */
export async function sendByHand(stage: Stage, options: object): Promise<DrawnNode[]> {
	const { basicCredential } = await stage.n8n();
	const { url, appId } = await stage.sandbox();
	const node = httpRequest(basicCredential, 'Send', {
		method: 'POST',
		url: `=${url}/sc/v2/apps/${appId}/conversations/{{ $json.conversationId }}/messages`,
		sendBody: true,
		specifyBody: 'json',
		jsonBody:
			"={{ JSON.stringify({ author: { type: 'business' }, content: { type: 'text', text: $json.text } }) }}",
		options,
	});
	return [node];
}
