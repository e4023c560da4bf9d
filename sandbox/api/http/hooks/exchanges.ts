import { observers } from '../../state/observers';
import type { Api } from '../routing';
import type { World } from '../../state/world';

/** Lets observers see each answer; goes before the hooks that spoil it. */
export function addObserverHook(api: Api, { settings }: World): void {
	api.addHook('onSend', async ({ entry, headers, trouble }, reply, answer) => {
		const isForged = trouble?.status !== undefined && !trouble.afterwards;
		if (isForged || settings.unknownFields) return answer;
		const { method, path, query, body } = entry;
		const sent = { contentType: headers['content-type'], status: reply.statusCode, answer: String(answer) };
		for (const observe of observers.exchanges) observe({ method, path, query, body, ...sent });
		return answer;
	});
}
