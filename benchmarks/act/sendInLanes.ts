import { Agent } from 'node:http';
import axios from 'axios';
import type { SandboxProcess } from '../harness/sandboxProcess';

/** Texts to conversations in turn, in the order of each, with nothing of n8n: what sandbox and machine allow. Gives milliseconds. */
export async function sendInLanes(
	{ url, appId, keyId, keySecret }: SandboxProcess,
	conversationIds: string[],
	texts: string[],
): Promise<number> {
	const httpAgent = new Agent({ keepAlive: true });
	const post = async (id: string, text: string) =>
		await axios.post(
			`${url}/sc/v2/apps/${appId}/conversations/${id}/messages`,
			{ author: { type: 'business' }, content: { type: 'text', text } },
			{ httpAgent, proxy: false, auth: { username: keyId, password: keySecret } },
		);
	const lane = async (id: string, place: number) => {
		for (let index = place; index < texts.length; index += conversationIds.length)
			await post(id, texts[index]!);
	};
	const startedAt = performance.now();
	await Promise.all(conversationIds.map(lane));
	const milliseconds = performance.now() - startedAt;
	httpAgent.destroy();
	return milliseconds;
}
