import { observers } from '../../state/observers';
import type { SandboxState } from '../../state/state';
import type { Api } from '../routing';

/** Lets observers see each answer; goes before the hooks that spoil it. */
export function addObserverHook(api: Api, { settings }: SandboxState): void {
	api.addHook('onSend', async ({ entry, headers, fault }, reply, answer) => {
		const isForced = fault?.status !== undefined && !fault.afterwards;
		if (isForced || settings.unknownFields) return answer;
		const { method, path, query, body } = entry;
		const sent = { contentType: headers['content-type'], status: reply.statusCode, answer: String(answer) };
		for (const observe of observers.exchanges) observe({ method, path, query, body, ...sent });
		return answer;
	});
}
